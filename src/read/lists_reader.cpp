#include "read/lists_reader.hpp"

#include "read/entity_fields.hpp"

namespace goldthread::read {

void read_glossary_term(Fields& fields, model::GlossaryTerm& term) {
  read_entity(fields, term);
  fields.text("short", term.short_for);
  fields.text("text", term.text);
}

void read_indicator_set(Fields& fields, model::IndicatorSet& set) {
  read_entity(fields, set);
  fields.text("owner", set.owner);
  fields.table("codes", "`codes`", [&](Fields& codes) {
    for (const TomlEntry* entry : codes.rest()) {
      if (codes.is(entry->value, TomlValue::Kind::text, entry->key)) set.codes.push_back({entry->key, entry->value.text, entry->key_place});
    }
  });
}

void read_comparator(Fields& fields, model::Comparator& comparator) {
  read_entity(fields, comparator);
  fields.text("source", comparator.source);
}

}  // namespace goldthread::read
