#pragma once
// A thing as a line of a list or a row of a table: name as a link, how it stands, the few facts that belong beside it. The
// same everywhere, so that an outcome's page, an index and a report list alike. Each appends one repeat of `block`.
#include "derive/derived.hpp"
#include "site/draft.hpp"

namespace goldthread::site {

// The status tag of a thing that has one, as safe HTML; empty for others.
std::string tag_of(const Edition& edition, model::ItemRef item, const derive::Standing& standing);

// `title`, `href`, `tag`, and in `note` the one fact that tells most: a measure's value and period, an activity's date.
Values& add_item(Draft& draft, Values& list, Block block, model::ItemRef item, const derive::Standing& standing);

// `title`, `href`, `value`, `period`, `target`, `direction`, `tag`, `note` (why the value is late or absent).
Values& add_measure_row(Draft& draft, Values& table, Block block, std::uint32_t measure, const derive::Standing& standing);

// The same with its newest points in `chart`.
Values& add_measure_row_with_path(Draft& draft, Values& table, Block block, std::uint32_t measure, const derive::Standing& standing);

// `title`, `href`, `due` (HTML), `lead`, `slip`, `tag`.
Values& add_activity_row(Draft& draft, Values& table, Block block, std::uint32_t activity, const derive::Standing& standing);

// "carried forward from 2024/25", where it was (domain.md S09); else nothing.
std::string carried_words(const model::Activity& activity, const Draft& draft);

// One entry of a list of facts: what it is called, and its text, link or HTML.
void add_fact(Values& values, std::string_view key, std::string_view value);
void add_fact_html(Values& values, std::string_view key, std::string_view html);
// A reference by id, as a link where what it names has an address; nothing where it is empty.
void add_fact(Draft& draft, Values& values, std::string_view key, const model::Ref& item);
// The title of what a reference names, else the id as it stands ("directors").
std::string title_of(const model::Ref& ref, const model::Content& content);

// <time datetime="2025-11-14">14 November 2025</time>
std::string time_html(model::Date date, const render::Words& words);
// The same with the day of the week: "Monday 24 November 2025".
std::string day_html(model::Date date, const render::Words& words);

}  // namespace goldthread::site
