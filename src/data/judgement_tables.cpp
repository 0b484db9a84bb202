#include "data/judgement_tables.hpp"

#include "data/cells.hpp"
#include "data/codes.hpp"
#include "derive/standing.hpp"
#include "derive/timeliness.hpp"

namespace goldthread::data {

namespace {

using derive::Derived;
using disclose::View;
using model::Content;
using render::Words;
using Type = FieldType;

// --- hot spots ---

struct HotSpotRow {
  const Content& content;
  const model::HotSpot& hot_spot;
  std::size_t index;
};

std::vector<HotSpotRow> hot_spot_rows(const View& view, const Derived&, const Words&) {
  const auto& all = view.content().hot_spots;
  std::vector<HotSpotRow> out;
  for (std::size_t i = 0; i < all.size(); ++i) out.push_back({view.content(), all[i], i});
  return out;
}

Table hot_spots_table() {
  using Row = HotSpotRow;
  const std::vector<Column<Row>> columns = {
      {{"id", Type::text, "Its permanent name", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.hot_spot.id); }},
      {{"title", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.hot_spot.title); }},
      {{"kind", Type::text, "A referral to scrutiny, or its advice", {"referral", "advice"}},
       [](CsvWriter& csv, const Row& row) { csv.code(row.hot_spot.kind == model::HotSpotKind::advice ? "advice" : "referral"); }},
      {{"items", Type::text, "Ids of what it is about, with spaces between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(ids_text(row.hot_spot.items)); }},
      {{"date", Type::date, "The day it was made", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.hot_spot.asked.date); }},
      {{"by", Type::text, "Id of the body, post or portfolio that made it", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.hot_spot.asked.by.id); }},
      {{"to", Type::text, "Id of who is asked to answer", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.hot_spot.asked.to.id); }},
      {{"why", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.hot_spot.asked.text); }},
      {{"response", Type::text, "What was answered", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.hot_spot.asked.response); }},
      {{"closed", Type::date, "", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.hot_spot.asked.closed); }},
      {{"address", Type::text, "Its page", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(address_text(model::Kind::hot_spot, row.index, row.content)); }},
  };
  return table_of("hot-spots", "Referrals to scrutiny, and its advice", columns, {"id"}, {}, hot_spot_rows);
}

struct SuggestionRow {
  const Content& content;
  model::ItemRef item;
  derive::HotSpotRule rule;
};

std::vector<SuggestionRow> suggestion_rows(const View& view, const Derived& derived, const Words&) {
  std::vector<SuggestionRow> out;
  for (const derive::SuggestedHotSpot& each : derived.suggested_hot_spots) {
    for (const derive::HotSpotRule rule : each.rules) out.push_back({view.content(), each.item, rule});
  }
  return out;
}

Table suggestions_table() {
  using Row = SuggestionRow;
  const std::vector<Column<Row>> columns = {
      {{"item", Type::text, "Id of the measure or activity", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.content.entity(row.item).id); }},
      {{"kind", Type::text, "", {"measure", "activity"}}, [](CsvWriter& csv, const Row& row) { csv.code(model::key(row.item.kind)); }},
      {{"rule",
        Type::text,
        "The rule that suggests it: a suggestion is no referral",
        {"red-twice", "worsening-both-ways", "special-cause-concern", "action-plan-overdue", "not-reported-twice"}},
       [](CsvWriter& csv, const Row& row) { csv.code(code(row.rule)); }},
      {{"title", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.content.entity(row.item).title); }},
      {{"as_at", Type::date, "The day from which it is told", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.content.site.as_at); }},
      {{"address", Type::text, "The item's page", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(address_text(row.item.kind, row.item.index, row.content)); }},
  };
  return table_of("suggested-hot-spots", "What the figures themselves suggest that scrutiny should look into", columns, {"item", "rule"},
                  {}, suggestion_rows);
}

// --- scorecards ---

struct ScorecardRowOut {
  const Content& content;
  const model::Organisation& organisation;
  std::string_view perspective;
  model::MeasureStatus status;
  int count;
};

constexpr std::string_view no_perspective = "(none)";

std::vector<ScorecardRowOut> scorecard_rows(const View& view, const Derived& derived, const Words&) {
  std::vector<ScorecardRowOut> out;
  for (std::size_t i = 0; i < derived.scorecards.size(); ++i) {
    for (const derive::ScorecardRow& row : derived.scorecards[i].rows) {
      for (int status = 0; status < model::measure_status_count; ++status) {
        const auto which = static_cast<model::MeasureStatus>(status);
        out.push_back({view.content(), view.content().organisations[i],
                       row.perspective.empty() ? no_perspective : std::string_view(row.perspective), which, row.counts.of(which)});
      }
    }
  }
  return out;
}

Table scorecards_table() {
  using Row = ScorecardRowOut;
  const std::vector<Column<Row>> columns = {
      {{"organisation", Type::text, "Id of the directorate", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.organisation.id); }},
      {{"organisation_title", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.organisation.title); }},
      {{"perspective", Type::text, "(none) for measures in none of its perspectives", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.perspective); }},
      {{"status", Type::text, "", measure_statuses()}, [](CsvWriter& csv, const Row& row) { csv.code(model::key(row.status)); }},
      {{"count", Type::whole, "How many of its measures have it", {}}, [](CsvWriter& csv, const Row& row) { csv.whole(row.count); }},
      {{"as_at", Type::date, "The day from which it is told", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.content.site.as_at); }},
  };
  return table_of("scorecards", "Balanced scorecards: measures of each directorate by perspective and status", columns,
                  {"organisation", "perspective", "status"}, {}, scorecard_rows);
}

struct SourceRow {
  const Content& content;
  const model::Portfolio& portfolio;
  std::string_view source;
  std::optional<int> items = {};
  std::optional<int> rated = {};
  std::optional<int> good = {};
  const derive::BudgetSum* money = nullptr;
};

void add_measures(std::vector<SourceRow>& out, SourceRow row, const derive::MeasureCounts& counts) {
  row.items = counts.total;
  row.rated = counts.rated;
  row.good = counts.of(model::MeasureStatus::on_target) + counts.of(model::MeasureStatus::better_than_target);
  out.push_back(row);
}

std::vector<SourceRow> source_rows(const View& view, const Derived& derived, const Words&) {
  std::vector<SourceRow> out;
  for (std::size_t i = 0; i < derived.portfolio_scorecards.size(); ++i) {
    const derive::PortfolioScorecard& card = derived.portfolio_scorecards[i];
    const auto row = [&](std::string_view source) { return SourceRow{view.content(), view.content().portfolios[i], source}; };
    add_measures(out, row("ratings"), card.rating_counts);
    add_measures(out, row("measures"), card.measure_counts);
    add_measures(out, row("survey-measures"), card.survey_counts);
    for (const derive::BudgetSum& sum : card.budget) {
      out.push_back(row(sum.fund == model::Fund::revenue ? "budget-revenue" : "budget-capital"));
      out.back().money = &sum;
    }
    out.push_back(row("activity-delivery"));
    out.back().items = card.delivery.total;
    out.back().rated = card.delivery.rated;
    out.back().good = card.delivery.of(model::ActivityStatus::complete) + card.delivery.of(model::ActivityStatus::on_track);
  }
  return out;
}

void money_cell(CsvWriter& csv, const model::Decimal* amount) {
  if (amount) {
    csv.number(*amount, amount->places());
  } else {
    csv.absent();
  }
}

std::string_view unit_of(const SourceRow& row) {
  if (!row.money) return {};
  for (const model::BudgetLine& line : row.content.budget) {
    if (line.year == row.money->year) return line.unit;
  }
  return {};
}

Table portfolio_scorecards_table() {
  using Row = SourceRow;
  const std::vector<Column<Row>> columns = {
      {{"portfolio", Type::text, "Id of the portfolio", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.portfolio.id); }},
      {{"portfolio_title", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.portfolio.title); }},
      {{"source",
        Type::text,
        "Which of the five sources",
        {"ratings", "measures", "survey-measures", "budget-revenue", "budget-capital", "activity-delivery"}},
       [](CsvWriter& csv, const Row& row) { csv.code(row.source); }},
      {{"items", Type::whole, "Measures or activities", {}}, [](CsvWriter& csv, const Row& row) { csv.whole(row.items); }},
      {{"rated", Type::whole, "Of those: with a rating", {}}, [](CsvWriter& csv, const Row& row) { csv.whole(row.rated); }},
      {{"good", Type::whole, "Of those: on target, on track or complete", {}}, [](CsvWriter& csv, const Row& row) { csv.whole(row.good); }},
      {{"budget", Type::number, "Of the present year, income taken from expenditure", {}},
       [](CsvWriter& csv, const Row& row) { money_cell(csv, row.money ? &row.money->budget : nullptr); }},
      {{"forecast", Type::number, "Of the lines that have one", {}},
       [](CsvWriter& csv, const Row& row) { money_cell(csv, row.money ? &row.money->forecast : nullptr); }},
      {{"variance", Type::number, "Over 0 is worse", {}},
       [](CsvWriter& csv, const Row& row) { money_cell(csv, row.money ? &row.money->variance : nullptr); }},
      {{"unit", Type::text, "What the amounts are counted in", {}}, [](CsvWriter& csv, const Row& row) { csv.text(unit_of(row)); }},
      {{"as_at", Type::date, "The day from which it is told", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.content.site.as_at); }},
  };
  return table_of("portfolio-scorecards", "Scorecards of portfolios, from five sources", columns, {"portfolio", "source"}, {}, source_rows);
}

// --- coverage ---

struct PriorityRow {
  const model::Priority& priority;
  const derive::PriorityCoverage& covered;
};

std::vector<PriorityRow> priority_rows(const View& view, const Derived& derived, const Words&) {
  std::vector<PriorityRow> out;
  for (const auto& each : derived.coverage.priorities) out.push_back({view.content().priorities[each.priority], each});
  return out;
}

Table coverage_table() {
  using Row = PriorityRow;
  const std::vector<Column<Row>> columns = {
      {{"priority", Type::text, "Id of the priority", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.priority.id); }},
      {{"title", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.priority.title); }},
      {{"measures", Type::whole, "How many tell how it goes, directly or by its outcomes", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(static_cast<int>(row.covered.measures.size())); }},
      {{"statutory", Type::whole, "Of those: statutory indicators too", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(row.covered.statutory); }},
  };
  return table_of("coverage", "Priorities and how many measures each has", columns, {"priority"}, {{{"priority"}, "priorities", {"id"}}},
                  priority_rows);
}

struct GapRow {
  const Content& content;
  model::ItemRef item;
  std::string_view lacks;
};

std::vector<GapRow> gap_rows(const View& view, const Derived& derived, const Words&) {
  const derive::Coverage& coverage = derived.coverage;
  std::vector<GapRow> out;
  for (const auto& each : coverage.priorities) {
    if (each.measures.empty()) out.push_back({view.content(), {model::Kind::priority, each.priority}, "measure"});
  }
  for (const std::uint32_t place : coverage.outcomes_without) out.push_back({view.content(), {model::Kind::outcome, place}, "measure"});
  for (const std::uint32_t place : coverage.measures_without) out.push_back({view.content(), {model::Kind::measure, place}, "priority"});
  return out;
}

Table gaps_table() {
  using Row = GapRow;
  const std::vector<Column<Row>> columns = {
      {{"item", Type::text, "Id of what lacks a partner", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.content.entity(row.item).id); }},
      {{"kind", Type::text, "", {"priority", "outcome", "measure"}},
       [](CsvWriter& csv, const Row& row) { csv.code(model::key(row.item.kind)); }},
      {{"lacks", Type::text, "What it lacks", {"measure", "priority"}}, [](CsvWriter& csv, const Row& row) { csv.code(row.lacks); }},
      {{"title", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.content.entity(row.item).title); }},
  };
  return table_of("coverage-gaps", "Promises that nothing measures, and measures that serve no promise", columns, {"item"}, {}, gap_rows);
}

struct CodeRow {
  const model::IndicatorSet& set;
  const model::IndicatorCode& code;
  const derive::CodeCoverage& covered;
};

std::vector<CodeRow> code_rows(const View& view, const Derived& derived, const Words&) {
  std::vector<CodeRow> out;
  for (const auto& each : derived.coverage.codes) {
    const model::IndicatorSet& set = view.content().indicator_sets[each.set];
    out.push_back({set, set.codes[each.code], each});
  }
  return out;
}

Table codes_table() {
  using Row = CodeRow;
  const std::vector<Column<Row>> columns = {
      {{"set", Type::text, "Id of the indicator set", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.set.id); }},
      {{"code", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.code.code); }},
      {{"set_title", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.set.title); }},
      {{"counts", Type::text, "What the indicator counts", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.code.what); }},
      {{"measures", Type::whole, "How many of ours tell it", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(static_cast<int>(row.covered.measures.size())); }},
  };
  return table_of("statutory-indicators", "Indicators of the sets in force, and how many measures tell each", columns, {"set", "code"}, {},
                  code_rows);
}

struct AlignmentRow {
  const model::IndicatorSet& set;
  const model::IndicatorCode& code;
  const model::Measure& measure;
  model::Alignment alignment;
};

std::vector<AlignmentRow> alignment_rows(const View& view, const Derived& derived, const Words&) {
  std::vector<AlignmentRow> out;
  for (const auto& each : derived.coverage.codes) {
    const model::IndicatorSet& set = view.content().indicator_sets[each.set];
    for (const auto& said : each.measures)
      out.push_back({set, set.codes[each.code], view.content().measures[said.measure], said.alignment});
  }
  return out;
}

Table alignments_table() {
  using Row = AlignmentRow;
  const std::vector<Column<Row>> columns = {
      {{"set", Type::text, "Id of the indicator set", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.set.id); }},
      {{"code", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.code.code); }},
      {{"measure", Type::text, "Id of the measure", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.measure.id); }},
      {{"match", Type::text, "How the measure stands to the indicator; empty where nobody said", {"same", "similar", "part-of"}},
       [](CsvWriter& csv, const Row& row) { csv.code(code(row.alignment)); }},
  };
  return table_of("statutory-alignment", "Measures and the statutory indicators they tell", columns, {"set", "code", "measure"},
                  {{{"measure"}, "measures", {"id"}}}, alignment_rows);
}

// --- data quality ---

struct QualityRow {
  const model::Measure& measure;
  const derive::FigureRecord* newest;
  derive::Timeliness timeliness;
};

std::vector<QualityRow> quality_rows(const View& view, const Derived& derived, const Words&) {
  const Content& content = view.content();
  std::vector<QualityRow> out;
  for (const std::uint32_t place : derive::live_in(content.measures, derive::year_of(derived.now.vantage, content.site.year_start))) {
    const derive::MeasureRecord& record = derived.measures[place];
    const derive::Reading& reading = derived.now.measures[place];
    out.push_back(
        {content.measures[place], reading.latest ? &record.figures[*reading.latest] : nullptr, derive::timeliness_of(record, reading)});
  }
  return out;
}

Column<QualityRow> quality_column(std::string_view name, void (*cell)(CsvWriter&, const QualityRow&)) {
  return {{name, Type::text, "What its owner says", {}}, cell};
}

Table data_quality_table() {
  using Row = QualityRow;
  const std::vector<Column<Row>> columns = {
      {{"measure", Type::text, "Id of the measure", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.measure.id); }},
      {{"period", Type::text, "Of the newest figure that can be shown", {}},
       [](CsvWriter& csv, const Row& row) { csv.code(row.newest ? row.newest->period.text() : std::string()); }},
      {{"end", Type::date, "Last day of that period", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.newest ? std::optional(row.newest->period.last_day()) : std::nullopt); }},
      {{"entered_on", Type::date, "The day it was entered", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.newest ? row.newest->entered_on() : std::nullopt); }},
      {{"days", Type::whole, "Days from the period's end to that day", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(row.timeliness.newest); }},
      {{"slowest_days", Type::whole, "The most that any of its figures took", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(row.timeliness.slowest); }},
      {{"known", Type::whole, "Figures of which the day is known", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(row.timeliness.known); }},
      quality_column("accuracy", [](CsvWriter& csv, const Row& row) { csv.text(row.measure.quality.accuracy); }),
      quality_column("validity", [](CsvWriter& csv, const Row& row) { csv.text(row.measure.quality.validity); }),
      quality_column("reliability", [](CsvWriter& csv, const Row& row) { csv.text(row.measure.quality.reliability); }),
      quality_column("timeliness", [](CsvWriter& csv, const Row& row) { csv.text(row.measure.quality.timeliness); }),
      quality_column("relevance", [](CsvWriter& csv, const Row& row) { csv.text(row.measure.quality.relevance); }),
      quality_column("completeness", [](CsvWriter& csv, const Row& row) { csv.text(row.measure.quality.completeness); }),
  };
  return table_of("data-quality", "How soon figures come in, and how far they can be trusted", columns, {"measure"},
                  {{{"measure"}, "measures", {"id"}}}, quality_rows);
}

}  // namespace

std::vector<Table> judgement_tables() {
  return {hot_spots_table(), suggestions_table(), scorecards_table(), portfolio_scorecards_table(), coverage_table(),
          gaps_table(),      codes_table(),       alignments_table(), data_quality_table()};
}

}  // namespace goldthread::data
