// Preloaded into every process that `npm start` runs (node --import). When the starting process is gone, even by kill -9,
// its channel closes; then this process gets the signal it would get from `npm start`, and ends whatever hangs.
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.exit(1), 10_000).unref()
})
