-- CreateTable
CREATE TABLE "ping" (
    "target" TEXT NOT NULL,
    "event_id" INTEGER NOT NULL,

    CONSTRAINT "ping_pkey" PRIMARY KEY ("target")
);
