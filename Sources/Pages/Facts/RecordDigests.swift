import Programme
import Records
import Templates

extension RecordHeader {
  var digest: UInt64 {
    var digest = Digest()
    digest.add(id)
    if let root {
      root.document.source.withUnsafeBytes {
        digest.add(UnsafeRawBufferPointer(rebasing: $0[root.place.range]))
      }
    }
    if let body { digest.add(body.bytes) }
    return digest.value
  }
}

extension Table {
  var digest: UInt64 {
    var digest = Digest()
    for record in all { digest.add(record.record.digest) }
    return digest.value
  }
}

extension Programme {
  var digest: UInt64 {
    var digest = Digest()
    digest.add(site.record.digest)
    digest.add(districts.digest)
    digest.add(streets.digest)
    digest.add(communities.digest)
    digest.add(lawyers.digest)
    digest.add(firms.digest)
    digest.add(schools.digest)
    digest.add(teams.digest)
    digest.add(pairings.digest)
    digest.add(cards.digest)
    digest.add(bulletins.digest)
    digest.add(pages.digest)
    return digest.value
  }
}
