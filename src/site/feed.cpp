// feed.xml (Atom, RFC 4287): each report as it is published, and each result whose status changed in the newest of them.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "render/dates.hpp"
#include "render/html.hpp"
#include "render/sentences.hpp"
#include "site/site_pages.hpp"
#include "site/status_moves.hpp"
#include "text/language_marks.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using render::Phrase;

constexpr std::size_t most_reports = 40;
constexpr std::size_t most_moves = 100;

struct Entry {
  std::string id;  // an address of its own, kept for ever
  std::string address;
  std::string title;
  std::string summary;
  model::Date updated;
};

// format.md section 3: the release date, else as_at.
std::optional<model::Date> updated_of(const model::Report& report, const model::Site& site) {
  return report.released ? report.released : site.as_at;
}

std::string period_of(const model::Report& report, const render::Words& words) {
  return report.period ? render::period_text(*report.period, words) : report.title;
}

std::vector<Entry> report_entries(const Edition& edition) {
  const model::Content& content = edition.content();
  std::vector<Entry> out;
  for (std::uint32_t i = 0; i < content.reports.size(); ++i) {
    const model::Report& report = content.reports[i];
    const auto updated = updated_of(report, content.site);
    if (!updated) continue;
    const derive::MeasureCounts& counts = edition.derived().reports[i].counts.measures;
    std::string summary = report.summary;
    if (counts.total > 0) summary += (summary.empty() ? "" : " ") + render::counted_sentence(counts, edition.words());
    const std::string address = model::address({Kind::report, i}, content);
    out.push_back({address, address, report.title, std::move(summary), *updated});
  }
  std::stable_sort(out.begin(), out.end(), [](const Entry& a, const Entry& b) { return a.updated > b.updated; });
  if (out.size() > most_reports) out.erase(out.begin() + most_reports, out.end());
  return out;
}

// The report that tells most: the newest on the whole council, else the newest of any.
std::optional<std::uint32_t> newest_report(const Edition& edition) {
  const auto& reports = edition.content().reports;
  std::optional<std::uint32_t> newest;
  for (std::uint32_t i = 0; i < reports.size(); ++i) {
    if (!reports[i].period) continue;
    const bool strategic = reports[i].series == model::ReportSeries::strategic;
    if (!newest || strategic || reports[*newest].series != model::ReportSeries::strategic) newest = i;
  }
  return newest;
}

template <class Records>
std::string word_of(const Records& records, std::uint32_t index, const render::Words& words) {
  return words.status(records[index].status);
}

std::string word_of(const derive::Standing& standing, model::ItemRef item, const render::Words& words) {
  switch (item.kind) {
    case Kind::priority:
      return word_of(standing.priorities, item.index, words);
    case Kind::outcome:
      return word_of(standing.outcomes, item.index, words);
    case Kind::activity:
      return word_of(standing.activities, item.index, words);
    default:
      return word_of(standing.measures, item.index, words);
  }
}

std::vector<Entry> move_entries(const Edition& edition) {
  const model::Content& content = edition.content();
  const render::Words& words = edition.words();
  std::vector<Entry> out;
  const auto newest = newest_report(edition);
  if (!newest) return out;
  const derive::ReportRecord& now = edition.derived().reports[*newest];
  const auto updated = updated_of(content.reports[*newest], content.site);
  if (!now.previous || !updated) return out;
  const derive::ReportRecord& before = edition.derived().reports[*now.previous];
  for (const StatusMove& move : status_moves(before, now)) {
    if (out.size() == most_moves) break;
    const std::string address = model::address(move.item, content);
    const std::string status = word_of(now.standing, move.item, words);
    out.push_back({fmt::format("{}#{}", address, content.reports[*newest].id), address,
                   words.fill(Phrase::feed_status_title, {{"title", content.entity(move.item).title}, {"status", status}}),
                   words.fill(Phrase::feed_status_text, {{"period", period_of(content.reports[*newest], words)},
                                                         {"now", status},
                                                         {"before", period_of(content.reports[*now.previous], words)},
                                                         {"was", word_of(before.standing, move.item, words)}}),
                   *updated});
  }
  return out;
}

}  // namespace

bool has_feed(const Edition& edition) { return !edition.site().base_url.empty() && edition.audience() == disclose::Audience::everyone; }

File feed_file(const Edition& edition) {
  const model::Site& site = edition.site();
  const render::Words& words = edition.words();
  std::vector<Entry> entries = report_entries(edition);
  std::ranges::move(move_entries(edition), std::back_inserter(entries));
  std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.updated > b.updated; });
  const auto gap = [&](Phrase phrase) { return render::escaped(words.fill(phrase, {{"council", site.council}})); };
  const std::string base = render::escaped(site.base_url + std::string(edition.folder()));
  const auto newest = entries.empty() ? site.as_at : std::optional(entries.front().updated);
  std::string out = fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n<id>{}</id>\n"
      "<title>{}</title>\n<subtitle>{}</subtitle>\n<updated>{}T00:00:00Z</updated>\n<author><name>{}</name></author>\n"
      "<link rel=\"self\" type=\"application/atom+xml\" href=\"{}{}\"/>\n<link href=\"{}\"/>\n",
      render::escaped(site.language), base, gap(Phrase::feed_title), gap(Phrase::feed_subtitle), newest ? newest->text() : "1970-01-01",
      render::escaped(site.council), base, feed_address, base);
  for (const Entry& entry : entries) {
    fmt::format_to(std::back_inserter(out),
                   "<entry>\n<id>{0}{1}</id>\n<title>{3}</title>\n<updated>{4}T00:00:00Z</updated>\n<link href=\"{0}{2}\"/>\n"
                   "<summary>{5}</summary>\n</entry>\n",
                   base, render::escaped(entry.id), render::escaped(entry.address), render::escaped(entry.title), entry.updated.text(),
                   render::escaped(entry.summary));
  }
  return {std::string(edition.folder()).append(feed_address), text::without_language_marks(out + "</feed>\n")};
}

}  // namespace goldthread::site
