#include "site/theme.hpp"

#include <ctemplate/template.h>
#include <ctemplate/template_modifiers.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <mutex>
#include <utility>

#include "render/html.hpp"
#include "site/template_text.hpp"

namespace goldthread::site {

namespace {

using ctemplate::TemplateString;
using diagnostics::Code;

constexpr std::array template_names = {
#define TEMPLATE(name) #name,
#include "site/templates.def"
#undef TEMPLATE
};
constexpr std::string_view layout_name = "layout";
static_assert(marker_code::count < 1000, "a marker's token has three digits");

// A card is shown inside other sites' pages: their head and foot are around it.
bool stands_alone(Template which) { return which == Template::card; }

std::string hyphened(std::string_view name) {
  std::string out(name);
  std::replace(out.begin(), out.end(), '_', '-');
  return out;
}

std::string path_of(std::string_view name) { return fmt::format("templates/{}.html", hyphened(name)); }

// A marker of a template, read back from its token: "E012", "A012", "N012".
struct Token {
  std::uint16_t code;
  Shown shown;
};
Token token(const TemplateString& name) {
  const char* at = name.data();
  const int code = (at[1] - '0') * 100 + (at[2] - '0') * 10 + (at[3] - '0');
  return {static_cast<std::uint16_t>(code), static_cast<Shown>(at[0])};
}

// Our values as the library asks for them. Its own dictionaries would copy every key and value into a tree of maps and
// name each part by a formatted string; these look up a number in a short list.
class Dictionary final : public ctemplate::TemplateDictionaryInterface {
 public:
  Dictionary(const Values* values, const char* page) : values_(values), page_(page) {}

 protected:
  TemplateString GetValue(const TemplateString& name) const override {
    const std::string_view value = values_->get(token(name).code);
    return {value.data(), value.size()};
  }
  bool IsHiddenSection(const TemplateString& name) const override {
    const Token asked = token(name);
    return values_->has(asked.code) == (asked.shown == Shown::none);
  }
  bool IsUnhiddenSection(const TemplateString& name) const override { return !IsHiddenSection(name); }
  Iterator* CreateSectionIterator(const TemplateString& name) const override;
  bool IsHiddenTemplate(const TemplateString&) const override { return false; }
  const char* GetIncludeTemplateName(const TemplateString&, int) const override { return page_; }
  Iterator* CreateTemplateIterator(const TemplateString&) const override;
  void DumpToString(std::string*, int) const override {}

 private:
  class Each;
  const Values* values_;
  const char* page_;
};

// A block's repeats in turn. The library deletes it.
class Dictionary::Each final : public Iterator {
 public:
  explicit Each(const Values* first) : next_(first), shown_(nullptr, "") {}
  bool HasNext() const override { return next_ != nullptr; }
  const ctemplate::TemplateDictionaryInterface& Next() override {
    shown_.values_ = std::exchange(next_, next_->next());
    return shown_;
  }

 private:
  const Values* next_;
  Dictionary shown_;
};

ctemplate::TemplateDictionaryInterface::Iterator* Dictionary::CreateSectionIterator(const TemplateString& name) const {
  const Token asked = token(name);
  return new Each(asked.shown == Shown::each ? values_->first(asked.code) : nullptr);
}
ctemplate::TemplateDictionaryInterface::Iterator* Dictionary::CreateTemplateIterator(const TemplateString&) const {
  return new Each(nullptr);
}

// HTML that render/ made: printed as it is. The composer lets it stand between tags only.
class SafeHtml final : public ctemplate::TemplateModifier {
  void Modify(const char* in, size_t size, const ctemplate::PerExpandData*, ctemplate::ExpandEmitter* out,
              const std::string&) const override {
    out->Emit(in, size);
  }
};

// The library's own check turns mailto:, tel: and webcal: into "#"; ours knows which addresses may be followed.
class SafeAddress final : public ctemplate::TemplateModifier {
  void Modify(const char* in, size_t size, const ctemplate::PerExpandData*, ctemplate::ExpandEmitter* out,
              const std::string&) const override {
    const std::string_view address(in, size);
    if (!render::is_safe_address(address)) return out->Emit('#');
    thread_local std::string escaped;  // its memory is used again
    escaped.clear();
    render::append_attribute(escaped, address);
    out->Emit(escaped);
  }
};

// Modifiers belong to the process; ours do not depend on the theme.
void add_modifiers() {
  static const SafeHtml safe_html;
  static const SafeAddress safe_address;
  static std::once_flag once;
  std::call_once(once, [] {
    ctemplate::AddXssSafeModifier("x-html", &safe_html);
    ctemplate::AddXssSafeModifier("x-address", &safe_address);
  });
}

// A name with its hash worked out, so that using it takes no lock.
struct HashedName : TemplateString {
  explicit HashedName(const std::string& name) : TemplateString(name) { CacheGlobalId(); }
};

}  // namespace

std::string file_name(Template which) { return hyphened(template_names[static_cast<std::size_t>(which)]); }

struct Theme::Parsed {
  ctemplate::TemplateCache cache;
  std::map<std::string, std::string> assets;
  std::vector<std::string> names{template_names.begin(), template_names.end()};
  std::string layout_text{layout_name};
  HashedName layout{layout_text};
  std::vector<HashedName> alone{names.begin(), names.end()};
};

const std::map<std::string, std::string>& Theme::assets() const { return parsed_->assets; }

ThemeFiles Theme::add_sources(const std::map<std::string, std::string>& files, const std::string& name, text::Sources& sources) {
  ThemeFiles out;
  sources.add(name, {}, text::Origin::theme);
  for (const auto& [path, bytes] : files) {
    if (path.starts_with("templates/") || path.starts_with("partials/"))
      out.emplace(path, sources.add(name + "/" + path, bytes, text::Origin::theme));
  }
  return out;
}

Theme Theme::load(const std::map<std::string, std::string>& files, const std::string& name, const render::Words& words,
                  text::Sources& sources, diagnostics::Diagnostics& diagnostics) {
  add_modifiers();
  const auto parsed = std::make_shared<Parsed>();
  const auto whole = static_cast<text::FileId>(sources.size());
  const ThemeFiles texts = add_sources(files, name, sources);
  for (const auto& [path, bytes] : files) {
    if (path.starts_with("assets/")) parsed->assets.emplace(path.substr(7), bytes);
  }
  std::vector<std::string> names = parsed->names;
  names.push_back(parsed->layout_text);
  for (const std::string& each : names) {
    const std::string path = path_of(each);
    const auto found = texts.find(path);
    if (found == texts.end()) {
      diagnostics.add(Code::missing_template, {whole}, fmt::format("the theme has no file {}", path));
      continue;
    }
    const std::string text = "{{%AUTOESCAPE context=\"HTML\"}}" + compose_template(path, texts, sources, words, diagnostics);
    if (!parsed->cache.StringToTemplateCache(each, text, ctemplate::DO_NOT_STRIP)) {
      diagnostics.add(Code::misplaced_marker, {found->second},
                      "the HTML of this template cannot be followed, so its markers cannot be made safe",
                      "Close every tag and quote, and every block inside the tag that it was opened in.");
    }
  }
  parsed->cache.Freeze();
  return Theme(parsed);
}

void Theme::draw(std::string& out, Template which, const Values& values) const {
  const std::size_t place = static_cast<std::size_t>(which);
  const Dictionary dictionary(&values, parsed_->names[place].c_str());
  [[maybe_unused]] const bool drawn = parsed_->cache.ExpandNoLoad(stands_alone(which) ? parsed_->alone[place] : parsed_->layout,
                                                                  ctemplate::DO_NOT_STRIP, &dictionary, nullptr, &out);
  assert(drawn);
}

}  // namespace goldthread::site
