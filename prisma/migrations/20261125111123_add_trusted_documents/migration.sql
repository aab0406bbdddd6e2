-- CreateTable
CREATE TABLE "TrustedDocument" (
    "hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TrustedDocument_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "TrustedId" (
    "id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "TrustedId_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "TrustedId_hash_idx" ON "TrustedId"("hash");

-- AddForeignKey
ALTER TABLE "TrustedId" ADD CONSTRAINT "TrustedId_hash_fkey" FOREIGN KEY ("hash") REFERENCES "TrustedDocument"("hash") ON DELETE CASCADE ON UPDATE CASCADE;
