/** Media types of what is signed or sent. The signed ones stand in the protected header, so that nothing passes for another. */
export const contentTypes = {
  attachment: 'application/vnd.barua.attachment+cbor',
  attachmentReceipt: 'application/vnd.barua.attachment-receipt+cbor',
  batch: 'application/vnd.barua.batch+cbor',
  carrier: 'application/vnd.barua.carrier',
  certificate: 'application/vnd.barua.certificate+cbor',
  enrolment: 'application/vnd.barua.enrolment+cbor',
  enrolled: 'application/vnd.barua.enrolled+cbor',
  journal: 'application/vnd.barua.journal',
  manifest: 'application/vnd.barua.manifest+cbor',
  pack: 'application/vnd.barua.pack+cbor',
  publication: 'application/vnd.barua.publication+cbor',
  receipt: 'application/vnd.barua.receipt+cbor',
  refusal: 'application/vnd.barua.refusal+json',
  report: 'application/vnd.barua.report+text',
  sealedFile: 'application/vnd.barua.sealed-file',
  ticket: 'application/vnd.barua.ticket+cbor',
} as const;
