-- CreateEnum
CREATE TYPE "ReportState" AS ENUM ('NEW', 'IN_HAND', 'DONE');

-- CreateTable
CREATE TABLE "rating" (
    "id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "post_id" INTEGER,
    "helped" BOOLEAN NOT NULL,
    "remark" TEXT NOT NULL DEFAULT '',
    "day" DATE NOT NULL,

    CONSTRAINT "rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "error_report" (
    "id" SERIAL NOT NULL,
    "path" TEXT NOT NULL,
    "post_id" INTEGER,
    "words" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "contact" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "state" "ReportState" NOT NULL DEFAULT 'NEW',
    "handled_by_id" INTEGER,
    "handled_at" TIMESTAMPTZ(3),

    CONSTRAINT "error_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter_count" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "letter_count_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "daily_salt" (
    "day" DATE NOT NULL,
    "salt" TEXT NOT NULL,

    CONSTRAINT "daily_salt_pkey" PRIMARY KEY ("day")
);

-- CreateIndex
CREATE INDEX "rating_day_idx" ON "rating"("day");

-- CreateIndex
CREATE INDEX "rating_post_id_idx" ON "rating"("post_id");

-- CreateIndex
CREATE INDEX "error_report_state_id_idx" ON "error_report"("state", "id" DESC);

-- CreateIndex
CREATE INDEX "error_report_post_id_idx" ON "error_report"("post_id");

-- CreateIndex
CREATE INDEX "letter_count_key_at_idx" ON "letter_count"("key", "at");

-- CreateIndex
CREATE INDEX "letter_count_at_idx" ON "letter_count"("at");

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "error_report" ADD CONSTRAINT "error_report_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "error_report" ADD CONSTRAINT "error_report_handled_by_id_fkey" FOREIGN KEY ("handled_by_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
