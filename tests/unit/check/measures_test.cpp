#include <catch2/catch.hpp>

#include "council.hpp"

using goldthread::tests::Council;
using goldthread::tests::Found;

namespace {
const Council sound = Council::sound();

// The sound council's measure with other keys, and figures of its own.
Council measure(const std::string& keys, const std::string& figures) {
  return sound
      .with("measures/bins.md",
            "+++\ntitle = \"Bins\"\noutcome = \"clean\"\nowner = \"head-of-streets\"\nsource = \"Log\"\n" + keys + "+++\n")
      .with("figures/bins.toml", figures);
}
const std::string lower = "unit = \"bins\"\nbetter = \"lower\"\nkind = \"snapshot\"\n";
const std::string share = "unit = \"%\"\nbetter = \"higher\"\nkind = \"ratio\"\nfrequency = \"quarter\"\n";
const std::string target = "[target.2025-26]\nyear = 60\n";
}  // namespace

TEST_CASE("figures stand in periods of the measure's frequency; a year's is allowed at any") {
  const auto in = [](const std::string& frequency, const std::string& period) {
    return measure(lower + "frequency = \"" + frequency + "\"\n",
                   "[target.2024-25]\nyear = 1\n[target.2025-26]\nyear = 1\n[actual.2024-25]\n" + period + " = 1\n")
        .found();
  };
  CHECK(in("month", "may") == Found{});
  CHECK(in("month", "q1") == Found{"figures/bins.toml:6:6 wrong-period"});
  CHECK(in("quarter", "q1") == Found{});
  CHECK(in("quarter", "h1") == Found{"figures/bins.toml:6:6 wrong-period"});
  CHECK(in("half", "h1") == Found{});
  CHECK(in("half", "jun") == Found{"figures/bins.toml:6:7 wrong-period"});
  CHECK(in("year", "year") == Found{});
  CHECK(in("year", "q4") == Found{"figures/bins.toml:6:6 wrong-period"});
  CHECK(in("academic-year", "year") == Found{});
  CHECK(in("date", "year") == Found{});
  CHECK(in("date", "q1") == Found{"figures/bins.toml:6:6 wrong-period"});
  for (const char* any : {"month", "quarter", "half", "year", "date"}) CHECK(in(any, "year") == Found{});
}

TEST_CASE("targets and comparators stand in the measure's periods too") {
  CHECK(measure(lower + "frequency = \"quarter\"\n", target + "jun = 5\n").found() == Found{"figures/bins.toml:3:7 wrong-period"});
  CHECK(measure(lower + "frequency = \"date\"\n", "[target]\n\"2025-03-21\" = 5\n[actual]\n\"2025-03-21\" = 5\n").found() == Found{});
  CHECK(measure(lower + "frequency = \"quarter\"\n", target + "[actual]\n\"2025-03-21\" = 5\n").found() ==
        Found{"figures/bins.toml:4:16 wrong-period"});
}

TEST_CASE("a figure is never from the future; a marker may be") {
  const auto q3 = [](const std::string& value) { return sound.with_line("figures/bins.toml", "q3 = " + value).found(); };
  CHECK(q3("\"x\"") == Found{});
  CHECK(q3("50") == Found{"figures/bins.toml:6:6 future-figure"});
  CHECK(q3("{ n = 1, d = 2 }").size() == 2);
  CHECK(sound.with_change("site.toml", "2025-11-14", "2025-09-30").found() == Found{});
  CHECK(sound.with_change("site.toml", "2025-11-14", "2025-09-29").found() == Found{"figures/bins.toml:5:6 future-figure"});
}

TEST_CASE("a range has both ends, and a measure of one value has one") {
  const std::string range = "unit = \"days\"\nbetter = \"range\"\nkind = \"snapshot\"\nfrequency = \"quarter\"\n";
  const auto with = [&](const std::string& value) { return measure(range, "[target.2025-26]\nyear = " + value + "\n").found(); };
  CHECK(with("{ low = 10, high = 14 }") == Found{});
  CHECK(with("{ low = 10, high = 10 }") == Found{});
  CHECK(with("{ low = 14, high = 10 }") == Found{"figures/bins.toml:2:8 reversed-range"});
  CHECK(with("{ low = 10 }") == Found{"figures/bins.toml:2:8 incomplete-range"});
  CHECK(with("{ high = 10 }") == Found{"figures/bins.toml:2:8 incomplete-range"});
  CHECK(with("{}") == Found{"figures/bins.toml:2:8 incomplete-range"});
  CHECK(with("12") == Found{"figures/bins.toml:2:8 target-shape"});
  CHECK(sound.with_change("figures/bins.toml", "year = 60", "year = { low = 1, high = 2 }").found() ==
        Found{"figures/bins.toml:2:8 target-shape"});
}

TEST_CASE("a measure's own percentage tolerance needs a target that a percentage can be of") {
  const auto tolerance = [](const std::string& width) { return sound.with_line("measures/bins.md", "tolerance = " + width); };
  CHECK(tolerance("\"5%\"").found() == Found{});
  CHECK(tolerance("\"20%\"").found() == Found{});
  CHECK(tolerance("\"20.1%\"").found() == Found{"measures/bins.md:10:13 wide-tolerance"});
  CHECK(tolerance("3").found() == Found{});
  CHECK(tolerance("\"1 rank\"").found() == Found{"measures/bins.md:10:13 rank-tolerance"});
  CHECK(tolerance("\"5%\"").with_change("figures/bins.toml", "year = 60", "year = 0").found() ==
        Found{"measures/bins.md:10:13 percentage-tolerance"});
  CHECK(tolerance("3").with_change("figures/bins.toml", "year = 60", "year = 0").found() == Found{});
  // A ratio's target is a number like any other.
  CHECK(measure(share + "tolerance = \"5%\"\n", target).found() == Found{});
  CHECK(measure("unit = \"days\"\nbetter = \"range\"\nkind = \"snapshot\"\nfrequency = \"quarter\"\ntolerance = \"5%\"\n",
                "[target.2025-26]\nyear = { low = 1, high = 2 }\n")
            .found() == Found{"measures/bins.md:10:13 percentage-tolerance"});
  const std::string rating =
      "unit = \"rating\"\nbetter = \"higher\"\nkind = \"rating\"\nranks = [\"poor\", \"good\"]\nfrequency = \"quarter\"\n";
  CHECK(measure(rating + "tolerance = \"5%\"\n", "[target.2025-26]\nyear = \"good\"\n").found() ==
        Found{"measures/bins.md:11:13 percentage-tolerance"});
  CHECK(measure(rating + "tolerance = \"1 rank\"\n", "[target.2025-26]\nyear = \"good\"\n").found() == Found{});
}

TEST_CASE("a site-wide percentage is passed over where it means nothing") {
  CHECK(sound.with_line("site.toml", "status = { tolerance = \"5%\" }").with_change("figures/bins.toml", "year = 60", "year = 0").found() ==
        Found{});
  CHECK(sound.with_line("site.toml", "status = { tolerance = \"30%\" }").found() == Found{"site.toml:5:24 wide-tolerance"});
  CHECK(sound.with_line("site.toml", "status = { tolerance = \"1 rank\" }").found() == Found{"site.toml:5:24 rank-tolerance"});
}

TEST_CASE("a target is there for the newest period that has ended") {
  CHECK(sound.with_change("figures/bins.toml", "[target.2025-26]\nyear = 60\n", "").found() == Found{"figures/bins.toml:1:1 no-target"});
  CHECK(sound.with_change("figures/bins.toml", "[target.2025-26]", "[target.2024-25]").told() ==
        Found{"`bins` has no target for 2025-26, so nobody can tell whether it does well (Add a target to its figures, or write better = "
              "\"none\" "
              "if it only gives context.)"});
  // At the start of a year the last quarter that ended is of the year before.
  CHECK(measure(lower + "frequency = \"quarter\"\n", "[target.2024-25]\nyear = 60\n")
            .with_change("site.toml", "2025-11-14", "2025-06-29")
            .found() == Found{});
  CHECK(measure(lower + "frequency = \"quarter\"\n", "[target.2024-25]\nyear = 60\n")
            .with_change("site.toml", "2025-11-14", "2025-06-30")
            .found() == Found{"figures/bins.toml:1:1 no-target"});
  CHECK(
      measure("unit = \"bins\"\nbetter = \"none\"\nkind = \"snapshot\"\nfrequency = \"quarter\"\n", "[actual.2025-26]\nq1 = 4\n").found() ==
      Found{});
}

TEST_CASE("a headline measure says why its target is what it is") {
  const Council headline = sound.with_line("measures/bins.md", "headline = true");
  CHECK(headline.found() == Found{"measures/bins.md:10:12 no-target-basis"});
  CHECK(headline.with_line("measures/bins.md", "target_basis = \"Best of ten\"").found() == Found{});
  CHECK(headline.with_change("figures/bins.toml", "year = 60", "year = 60\nbasis = \"Best of ten\"").found() == Found{});
}

TEST_CASE("a percentage is between 0 and 100, or in what the measure allows") {
  const auto value = [](const std::string& keys, const std::string& figure) {
    return measure("better = \"higher\"\nkind = \"snapshot\"\nfrequency = \"quarter\"\n" + keys,
                   target + "[actual.2025-26]\nq1 = " + figure + "\n")
        .found();
  };
  const Found outside{"figures/bins.toml:4:6 out-of-range"};
  CHECK(value("unit = \"%\"\n", "0") == Found{});
  CHECK(value("unit = \"%\"\n", "100") == Found{});
  CHECK(value("unit = \"%\"\n", "100.0") == Found{});
  CHECK(value("unit = \"%\"\n", "100.1") == outside);
  CHECK(value("unit = \"%\"\n", "-0.1") == outside);
  CHECK(value("unit = \"%\"\nallowed = [0, 130]\n", "130") == Found{});
  CHECK(value("unit = \"%\"\nallowed = [0, 130]\n", "130.01") == outside);
  CHECK(value("unit = \"bins\"\n", "130") == Found{});
  CHECK(value("unit = \"score out of 10\"\nallowed = [1, 70]\n", "71") == outside);
  CHECK(measure(share, "[target.2025-26]\nyear = 101\n").found() == Found{"figures/bins.toml:2:8 out-of-range"});
}

TEST_CASE("a part is never more than its whole, nor out of less than nothing") {
  const auto pair = [](const std::string& keys, const std::string& figure) {
    return measure(keys, target + "[actual.2025-26]\nq1 = " + figure + "\n").found();
  };
  CHECK(pair(share, "{ n = 4, d = 4 }") == Found{});
  CHECK(pair(share, "{ n = 0, d = 0 }") == Found{});
  CHECK(pair(share, "{ n = 5, d = 4 }") == Found{"figures/bins.toml:4:12 part-over-whole"});
  CHECK(pair(share + "allowed = [0, 130]\n", "{ n = 5, d = 4 }") == Found{});
  CHECK(pair(share + "allowed = [0, 130]\n", "{ n = 6, d = 4 }") == Found{"figures/bins.toml:4:6 out-of-range"});
  CHECK(pair(share, "{ n = -1, d = 4 }") == Found{"figures/bins.toml:4:6 out-of-range"});
  CHECK(pair(share, "{ n = 1, d = -4 }") == Found{"figures/bins.toml:4:19 negative-denominator"});
  CHECK(pair("unit = \"per 1,000\"\nscale = 1000\nbetter = \"lower\"\nkind = \"ratio\"\nfrequency = \"quarter\"\n", "{ n = 5, d = 4 }") ==
        Found{});
}

TEST_CASE("a ratio's value agrees with its parts at the decimals shown") {
  const auto pair = [](const std::string& figure) { return measure(share, target + "[actual.2025-26]\nq1 = " + figure + "\n").found(); };
  CHECK(pair("{ value = 33.3, n = 1, d = 3 }") == Found{});
  CHECK(pair("{ value = 33.33, n = 1, d = 3 }") == Found{});
  CHECK(pair("{ value = 33.4, n = 1, d = 3 }") == Found{"figures/bins.toml:4:16 value-against-pair"});
}

TEST_CASE("only a ratio is entered as two numbers") {
  CHECK(sound.with_change("figures/bins.toml", "q2 = 58", "q2 = { n = 1, d = 2 }").found() ==
        Found{"figures/bins.toml:5:6 unexpected-pair"});
}

TEST_CASE("numbers too long to be worked out are told, not thrown") {
  const std::string long_scale =
      "unit = \"per\"\nscale = 999999999999999\ndecimals = 6\nbetter = \"lower\"\nkind = \"ratio\"\nfrequency = \"quarter\"\n";
  CHECK(measure(long_scale, target + "[actual.2025-26]\nq1 = { n = 999999999999999, d = 0.000000001 }\n").found() ==
        Found{"figures/bins.toml:4:6 bad-number"});
  CHECK(measure("unit = \"per\"\nscale = 0\nbetter = \"lower\"\nkind = \"ratio\"\nfrequency = \"quarter\"\n", target).found() ==
        Found{"measures/bins.md:7:9 bad-number"});
}

TEST_CASE("a running total falls only with a note") {
  const auto total = [](const std::string& figures) {
    return measure("unit = \"£\"\nbetter = \"higher\"\nkind = \"cumulative\"\nfrequency = \"quarter\"\n", target + figures).found();
  };
  CHECK(total("[actual]\n2024-25 = { q1 = 5, q2 = 5, q3 = 9 }\n") == Found{});
  CHECK(total("[actual]\n2024-25 = { q1 = 5, q2 = 4 }\n") == Found{"figures/bins.toml:4:26 falling-total"});
  CHECK(total("[actual]\n2024-25 = { q1 = 5, q3 = 4 }\n") == Found{"figures/bins.toml:4:26 falling-total"});
  CHECK(total("[actual]\n2024-25 = { q1 = 5, q2 = { value = 4, note = \"Counted twice in May\" } }\n") == Found{});
  CHECK(total("[actual]\n2023-24 = { q4 = 90 }\n2024-25 = { q1 = 5 }\n") == Found{});
}

TEST_CASE("a rating has ranks, and its figures are among them") {
  const auto rating = [](const std::string& ranks, const std::string& figure) {
    return measure("unit = \"rating\"\nbetter = \"higher\"\nkind = \"rating\"\nfrequency = \"quarter\"\n" + ranks,
                   "[target.2025-26]\nyear = \"good\"\n[actual.2025-26]\nq1 = " + figure + "\n");
  };
  const std::string ranks = "ranks = [\"poor\", \"fair\", \"good\"]\n";
  CHECK(rating(ranks, "\"fair\"").found() == Found{});
  CHECK(rating(ranks, "\"x\"").found() == Found{});
  CHECK(rating(ranks, "\"fairr\"").told() == Found{"`q1` is none of the measure's ranks: fairr (Did you mean \"fair\"?)"});
  CHECK(rating(ranks, "2").found() == Found{"figures/bins.toml:4:6 unknown-word"});
  CHECK(rating("ranks = [\"1\", \"2\", \"good\"]\n", "2").found() == Found{});
  CHECK(rating("ranks = [\"poor\", \"poor\", \"good\"]\n", "\"poor\"").found() == Found{"measures/bins.md:10:9 rating-ranks"});
  CHECK(rating("ranks = [\"c\", \"b\", \"good\"]\n", "\"b\"").found() == Found{"measures/bins.md:10:9 rating-ranks"});
  CHECK(sound.with_line("measures/bins.md", "ranks = [\"poor\", \"good\"]").found().front() == "figures/bins.toml:2:8 unknown-word");
  CHECK(measure("unit = \"rating\"\nbetter = \"higher\"\nkind = \"rating\"\nfrequency = \"quarter\"\n", target).found() ==
        Found{"measures/bins.md:8:8 rating-ranks"});
}

TEST_CASE("a period has one judgement, and a series one report for it") {
  const std::string judged = "{ period = \"2025-26 q2\", status = \"green\", by = \"head-of-streets\", why = \"Better\" }";
  CHECK(sound.with_line("outcomes/clean.md", "judgement = [" + judged + "]").found() == Found{});
  CHECK(sound.with_line("outcomes/clean.md", "judgement = [" + judged + ",\n" + judged + "]").found() ==
        Found{"outcomes/clean.md:5:1 duplicate-period"});
  const std::string report = "+++\ntitle = \"Q\"\nseries = \"strategic\"\nperiod = \"2025-26 q2\"\ndata_cut = 2025-10-07\n+++\n";
  CHECK(sound.with("reports/a/index.md", report).with("reports/b/index.md", report).found() ==
        Found{"reports/b/index.md:4:10 duplicate-period"});
}
