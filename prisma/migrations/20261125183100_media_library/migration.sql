-- CreateTable
CREATE TABLE "media_version" (
    "id" SERIAL NOT NULL,
    "media_id" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "uploaded_by_id" INTEGER NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "replaced_by_id" INTEGER NOT NULL,
    "replaced_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "media_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "moved_variant" (
    "key" TEXT NOT NULL,
    "media_id" INTEGER NOT NULL,
    "kind" "VariantKind" NOT NULL,
    "width" INTEGER NOT NULL,

    CONSTRAINT "moved_variant_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "media_version_media_id_idx" ON "media_version"("media_id");

-- CreateIndex
CREATE INDEX "media_version_sha256_idx" ON "media_version"("sha256");

-- CreateIndex
CREATE INDEX "moved_variant_media_id_idx" ON "moved_variant"("media_id");

-- AddForeignKey
ALTER TABLE "media_version" ADD CONSTRAINT "media_version_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_version" ADD CONSTRAINT "media_version_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_version" ADD CONSTRAINT "media_version_replaced_by_id_fkey" FOREIGN KEY ("replaced_by_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moved_variant" ADD CONSTRAINT "moved_variant_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;
