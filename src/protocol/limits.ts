/** Sizes that every part keeps to, in bytes unless the name says otherwise. Part of the wire: change them only with a version. */
export const limits = {
  /** One batch as it travels. A tablet stays far below; see `tablet/sync`. */
  maxBatchBytes: 1_048_576,
  maxEntriesPerBatch: 2_000,
  maxHeaderBytes: 4_096,
  /** A sealed body: the longest letter with the richest ink, deflated and padded. */
  maxSealedBytes: 262_144,
  maxCellsPerEntry: 256,
  maxAttachmentsPerEntry: 32,
  /** A sealed file; a tablet's own pages stay below 120,000. */
  maxAttachmentBytes: 131_072,
  maxManifestBytes: 262_144,
  maxPackBytes: 4_194_304,
  maxEnrolmentBytes: 4_096,
  /** A carrier file in one upload: a season's photographs; a longer one is written in two. */
  maxCarrierBytes: 2_147_483_648,
  /** An SMS of 160 characters, with room for what people put between them. */
  maxReportBytes: 1_024,
} as const;
