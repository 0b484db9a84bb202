#include "site/tables.hpp"

#include <cassert>
#include <utility>

#include "render/addresses.hpp"
#include "render/event_words.hpp"

namespace goldthread::site {

using model::ItemRef;
using render::Phrase;

Values& Row::cell() {
  assert(filled_ < of_.columns_.size());
  const Column& column = of_.columns_[filled_];
  Values& cell = row_.add(filled_ == 0 ? Block::row_head : Block::cells);
  if (column.of == ColumnOf::numbers) cell.show(Block::is_number);
  if (filled_ > 0 && of_.on_phone_ == OnPhone::rows_apart) cell.set(Text::label, column.title);
  ++filled_;
  return cell;
}

Row& Row::text(std::string_view value) {
  cell().set(Text::value, value.empty() ? std::string_view(draft_.words()[Phrase::cell_none]) : value);
  return *this;
}

Row& Row::html(std::string_view safe) {
  if (safe.empty()) return text({});
  cell().set(Html::content, safe);
  return *this;
}

Row& Row::link(std::string_view title, std::string_view target) {
  if (title.empty()) return text({});
  Values& values = cell();
  values.set(Text::value, title);
  if (!target.empty() && target != draft_.address()) draft_.link(values, Address::href, target);
  return *this;
}

Row& Row::item(ItemRef item) { return link(draft_.content().entity(item).title, render::item_address(item, draft_.content())); }

Row& Row::ref(const model::Ref& ref) {
  const auto found = draft_.content().find(ref.id);
  return found ? item(*found) : text(render::role_word(ref.id, draft_.words()));
}

Row& Row::refs(const std::vector<model::Ref>& refs) {
  if (refs.empty()) return text({});
  Values& list = cell();
  for (const model::Ref& ref : refs) {
    Values& entry = list.add(Block::items);
    if (const auto found = draft_.content().find(ref.id)) {
      draft_.link(entry, *found);
    } else {
      entry.set(Text::title, render::role_word(ref.id, draft_.words()));
    }
  }
  return *this;
}

Row& Row::items(model::Kind kind, const std::vector<std::uint32_t>& places) {
  if (places.empty()) return text({});
  Values& list = cell();
  for (const std::uint32_t place : places) draft_.link(list.add(Block::items), ItemRef{kind, place});
  return *this;
}

Row& Row::anchor(std::string_view id) {
  row_.set(Text::anchor, id);
  return *this;
}

Table::Table(Draft& draft, Values& where, std::string_view caption, std::vector<Column> columns, OnPhone on_phone)
    : draft_(draft), table_(where.add(Block::tables)), columns_(std::move(columns)), on_phone_(on_phone) {
  table_.set(Text::caption, caption);
  if (on_phone_ == OnPhone::rows_apart) table_.show(Block::rows_apart);
  for (const Column& column : columns_) {
    Values& head = table_.add(Block::columns);
    head.set(Text::title, column.title);
    if (column.of == ColumnOf::numbers) head.show(Block::is_number);
  }
}

Row Table::row() { return {draft_, table_.add(Block::rows), *this}; }

Row Table::total() { return {draft_, table_.add(Block::totals), *this}; }

}  // namespace goldthread::site
