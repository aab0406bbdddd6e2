-- CreateTable
CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "editionId" UUID,
    "kind" "DocumentKind",
    "documentId" UUID,
    "path" TEXT,
    "label" TEXT,
    "replyToId" UUID,
    "text" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "resolvedById" TEXT,
    "resolvedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommentMention" (
    "commentId" UUID NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "CommentMention_pkey" PRIMARY KEY ("commentId","userId")
);

-- CreateIndex
CREATE INDEX "Comment_editionId_at_id_idx" ON "Comment"("editionId", "at", "id");

-- CreateIndex
CREATE INDEX "Comment_documentId_at_id_idx" ON "Comment"("documentId", "at", "id");

-- CreateIndex
CREATE INDEX "Comment_replyToId_at_idx" ON "Comment"("replyToId", "at");

-- CreateIndex
CREATE INDEX "Comment_byId_idx" ON "Comment"("byId");

-- CreateIndex
CREATE INDEX "Comment_resolvedById_idx" ON "Comment"("resolvedById");

-- CreateIndex
CREATE INDEX "CommentMention_userId_idx" ON "CommentMention"("userId");

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_replyToId_fkey" FOREIGN KEY ("replyToId") REFERENCES "Comment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_resolvedById_fkey" FOREIGN KEY ("resolvedById") REFERENCES "User"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CommentMention" ADD CONSTRAINT "CommentMention_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CommentMention" ADD CONSTRAINT "CommentMention_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What was said stays as it was said; only whether it is resolved may change.
create function history.guard_comment() returns trigger language plpgsql as $$ begin
  if tg_op <> 'UPDATE' or row(new.id, new."editionId", new.kind, new."documentId", new.path, new.label, new."replyToId",
      new.text, new."byId", new.at) is distinct from row(old.id, old."editionId", old.kind, old."documentId", old.path,
      old.label, old."replyToId", old.text, old."byId", old.at) then
    raise exception 'a comment is kept as it was said' using errcode = 'PA002';
  end if;
  return new;
end $$;
create trigger a_guard before update or delete on public."Comment"
  for each row execute function history.guard_comment();
create trigger a_guard_truncate before truncate on public."Comment"
  for each statement execute function history.guard_comment();
create trigger a_guard before update or delete on public."CommentMention"
  for each row execute function history.refuse();
create trigger a_guard_truncate before truncate on public."CommentMention"
  for each statement execute function history.refuse();

-- Replies stand below a comment, never below a reply.
create function history.check_reply() returns trigger language plpgsql as $$ begin
  if exists (select from public."Comment" where id = new."replyToId" and "replyToId" is not null) then
    raise exception 'a reply replies to a comment, not to a reply' using errcode = 'PA006';
  end if;
  return null;
end $$;
create trigger b_reply after insert on public."Comment"
  for each row when (new."replyToId" is not null) execute function history.check_reply();

-- A reply is about what its comment is about, and is resolved with it; a comment is about an edition, a document, or both.
alter table "Comment" add check (("replyToId" is null) = (num_nonnulls("editionId", "documentId") > 0)),
  add check (num_nonnulls(kind, "documentId") in (0, 2)),
  add check (path is null or "documentId" is not null),
  add check (num_nonnulls(path, label) in (0, 2)),
  add check (num_nonnulls("resolvedById", "resolvedAt") in (0, 2)),
  add check ("replyToId" is null or "resolvedAt" is null),
  add check (text <> ''), add check (path <> '');
