// Forecasts, statutory codes and hot spots as authors write them.
#include <catch2/catch.hpp>

#include "council.hpp"

using goldthread::tests::Council;
using goldthread::tests::Found;

namespace {

const Council sound = Council::sound();

// The sound council's measure of another kind and frequency, with a line more.
Council measure(const std::string& kind, const std::string& frequency, const std::string& line) {
  const bool rating = kind == "rating";
  return sound
      .with(
          "measures/bins.md",
          "+++\ntitle = \"Bins\"\noutcome = \"clean\"\nowner = \"head-of-streets\"\nsource = \"Log\"\nunit = \"bins\"\nbetter = \"lower\"\n"
          "kind = \"" +
              kind + "\"\nfrequency = \"" + frequency + "\"\n" + (rating ? "ranks = [\"poor\", \"good\"]\n" : "") + line + "\n+++\n")
      .with("figures/bins.toml", rating ? "[target.2024-25]\nyear = \"good\"\n[target.2025-26]\nyear = \"good\"\n"
                                        : "[target.2024-25]\nyear = 60\n[target.2025-26]\nyear = 60\n");
}

Council referred(const std::string& keys) {
  return sound.with("bodies/scrutiny.md", "+++\ntitle = \"Scrutiny\"\nkind = \"scrutiny\"\n+++\n")
      .with("bodies/cabinet.md", "+++\ntitle = \"Cabinet\"\nkind = \"cabinet\"\n+++\n")
      .with("meetings/one.toml", "title = \"Scrutiny\"\nbody = \"scrutiny\"\ndate = 2025-11-06\n")
      .with("meetings/two.toml", "title = \"Cabinet\"\nbody = \"cabinet\"\ndate = 2025-11-05\n")
      .with("hot-spots/rounds.md", "+++\ntitle = \"Rounds\"\nitem = \"bins\"\ntext = \"Missed twice\"\n" + keys + "+++\n");
}

}  // namespace

TEST_CASE("a forecast's method must fit the figures", "[S03-E][S03-K]") {
  const auto found = [](const std::string& kind, const std::string& frequency, const std::string& method) {
    return measure(kind, frequency, "forecast = \"" + method + "\"").found();
  };
  const Found wrong = {"measures/bins.md:10:12 forecast-method"};
  CHECK(found("flow", "quarter", "straight-line") == Found{});
  CHECK(found("cumulative", "month", "straight-line") == Found{});
  CHECK(found("ratio", "quarter", "straight-line") == wrong);
  CHECK(found("snapshot", "quarter", "straight-line") == wrong);
  CHECK(found("flow", "year", "straight-line") == wrong);
  CHECK(found("snapshot", "quarter", "last-year-shape") == Found{});
  CHECK(found("ratio", "half", "last-year-shape") == Found{});
  CHECK(found("flow", "year", "last-year-shape") == wrong);
  CHECK(found("snapshot", "date", "last-year-shape") == wrong);
  CHECK(found("rating", "quarter", "last-year-shape") == Found{"measures/bins.md:11:12 forecast-method"});
}

TEST_CASE("an entered forecast gives its reason", "[S03-E][S03-K]") {
  const auto forecast = [](const std::string& value) {
    return sound.with_line("figures/bins.toml", "[forecast.2025-26]\nyear = " + value).found();
  };
  CHECK(forecast("{ value = 57, why = \"Two rounds are short of crew\" }") == Found{});
  CHECK(forecast("57") == Found{"figures/bins.toml:7:8 forecast-without-reason"});
  CHECK(forecast("{ value = 57 }") == Found{"figures/bins.toml:7:8 forecast-without-reason"});
  CHECK(forecast("\"x\"") == Found{});
}

TEST_CASE("a statutory code may say how close the measure comes to it", "[A06-E][A06-K]") {
  const auto with = [](const std::string& statutory) {
    return sound.with("indicator-sets.toml", "[old]\ntitle = \"Old set\"\ncodes = { \"88\" = \"Missed bins\" }\n")
        .with_line("measures/bins.md", "statutory = " + statutory)
        .found();
  };
  CHECK(with("[\"old:88\"]") == Found{});
  CHECK(with("\"old:88\"") == Found{});
  CHECK(with("[{ code = \"old:88\", match = \"similar\" }]") == Found{});
  CHECK(with("{ code = \"old:88\", match = \"part-of\" }") == Found{});
  CHECK(with("[{ code = \"old:88\" }]") == Found{});
  CHECK(with("[{ code = \"old:88\", match = \"near\" }]") == Found{"measures/bins.md:10:41 unknown-word"});
  CHECK(with("[{ match = \"same\" }]") == Found{"measures/bins.md:10:14 missing-key"});
  CHECK(with("[{ code = \"old:89\" }]") == Found{"measures/bins.md:10:23 unknown-code"});
  CHECK(with("[{ code = \"old\" }]") == Found{"measures/bins.md:10:23 wrong-type"});
  CHECK(with("[88]") == Found{"measures/bins.md:10:14 wrong-type"});
}

TEST_CASE("what was referred is answered once scrutiny has met", "[S48-E][S48][A05]") {
  const Found wrong = {"hot-spots/rounds.md:5:8 hot-spot-without-response"};
  CHECK(referred("date = 2025-10-02\n").found() == wrong);
  CHECK(referred("date = 2025-10-02\nto = \"scrutiny\"\n").found() == wrong);
  CHECK(referred("date = 2025-11-05\n").found() == wrong);
  CHECK(referred("date = 2025-11-06\n").found() == Found{});
  CHECK(referred("date = 2025-10-02\nresponse = \"We asked for the logs\"\n").found() == Found{});
  CHECK(referred("date = 2025-10-02\nclosed = 2025-10-20\n").found() == Found{});
  CHECK(referred("date = 2025-10-02\n").with_change("site.toml", "2025-11-14", "2025-11-06").found() == Found{});
  // Advice is answered by the body that it was given to.
  CHECK(referred("date = 2025-10-02\ntype = \"advice\"\nto = \"cabinet\"\n").found() == wrong);
  CHECK(referred("date = 2025-10-02\ntype = \"advice\"\n").found() == Found{});
}
