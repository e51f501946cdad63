-- CreateTable
CREATE TABLE "Reading" (
    "articleVersionId" UUID NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Reading_pkey" PRIMARY KEY ("articleVersionId")
);

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_articleVersionId_fkey" FOREIGN KEY ("articleVersionId") REFERENCES "ArticleVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Versions with facts were read when they were brought in.
INSERT INTO "Reading" ("articleVersionId", "readAt")
SELECT "id", "retrievedAt" FROM "ArticleVersion"
WHERE EXISTS (SELECT 1 FROM "Fact" WHERE "Fact"."articleVersionId" = "ArticleVersion"."id");
