import Diagnostics

extension Programme {
  /// The pictures that lawyers' records name, whether they may be shown or not.
  package var portraits: Set<String> { Set(lawyers.all.compactMap { $0.photo.located?.value }) }

  /// The pictures that records ask for and that exist, each with the place that names it first.
  ///
  /// Those of bodies are among `pictures` without a place of their own.
  package var wantedPictures: [String: SourcePlace] {
    var wanted: [String: SourcePlace] = [:]
    func want(_ photo: Located<String>?, of record: RecordHeader) {
      guard let photo, pictures.contains(photo.value), wanted[photo.value] == nil else { return }
      wanted[photo.value] = record.place(of: photo)
    }
    for community in communities.all { want(community.photo, of: community.record) }
    for lawyer in lawyers.all { want(lawyer.photo.located, of: lawyer.record) }
    for bulletin in bulletins.all { want(bulletin.photo, of: bulletin.record) }
    return wanted
  }
}
