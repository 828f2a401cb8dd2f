/** Media types of what is signed or sent. The signed ones stand in the protected header, so that nothing passes for another. */
export const contentTypes = {
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
  ticket: 'application/vnd.barua.ticket+cbor',
} as const;
