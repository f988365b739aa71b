import Foundation
import Programme
import Testing

@testable import menpai

/// Foundation has a type of the same name.
private typealias Zone = menpai.TimeZone

/// Which day it is in a site's time zone, compared with what the machine's own `date` says.
@Suite struct ClockTests {
  @Test("days are those of the zone, in summer and winter, long ago and ahead")
  func days() throws {
    // Half a day and a bit apart, so that every hour of the day and every season comes up.
    let moments = stride(from: 300_000_000, to: 4_000_000_000, by: 4_444_777).map { $0 }
    let place = try Workplace()
    try place.write(moments.map { "@\($0)\n" }.joined(), to: "moments")
    for name in [
      "Asia/Shanghai", "Asia/Urumqi", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
      "Asia/Kolkata",
      "America/Santiago", "America/Sao_Paulo", "Pacific/Apia", "UTC", "Etc/GMT-8",
    ] {
      let zone = try #require(Zone(name), "\(name)")
      let said = try Command(place: place, environment: ["TZ": name]).run(
        ["-f", "moments", "+%F"], by: URL(fileURLWithPath: "/usr/bin/date"))
      let days = said.output.split(separator: "\n").map(String.init)
      try #require(days.count == moments.count, "\(name): \(said.errors)")
      let wrong = zip(moments, days).filter { zone.day(at: $0).iso != $1 }
      #expect(wrong.isEmpty, "\(name): \(wrong.prefix(3))")
    }
  }

  @Test(
    "what names no zone is none",
    arguments: ["", "Asia/Hangzhu", "../zoneinfo/UTC", "/etc/passwd", "Asia", "tzdata.zi"])
  func unknown(name: String) {
    #expect(Zone(name) == nil)
  }
}
