#pragma once
// What a paper has for each field that a template can ask for (domain.md 1.6), in words and links; a template decides under which
// heading it is printed, on the cover or in the body.
#include <string>
#include <vector>

#include "model/paper.hpp"
#include "site/draft.hpp"

namespace goldthread::site {

// A thing named in a list of the paper: a link where there is an address.
struct Listed {
  std::string title;
  std::string address;  // from the site's root, or outside; empty: the words alone
  std::string note;
};

// Either words, safe HTML or a list; all empty where the paper has nothing.
struct FieldShown {
  std::string text;
  std::string html;
  std::vector<Listed> list;
  bool empty() const { return text.empty() && html.empty() && list.empty(); }
};

// Fields that a table, the recommendations or prose stands for have nothing here.
FieldShown shown(model::PaperField field, std::uint32_t paper, const Draft& draft);

// "For decision"; empty where the paper does not say.
std::string status_words(const model::Paper& paper, const render::Words& words);
// "Note", "Recommend to the Council": what is asked, as the beginning of a recommendation.
std::string verb_words(const model::Recommendation& ask, const model::Content& content, const render::Words& words);
// "The Cabinet is asked to:", in the words of the paper, its template or the site.
std::string lead_in(const model::Paper& paper, const model::Content& content, const render::Words& words);
// "Undated", "4 March 2009"
std::string day_words(const model::Paper& paper, const model::Content& content, const render::Words& words);

// The enclosures and appendices that everybody may see, each with its format and size or as a page of the site.
std::vector<Listed> attachments_of(const model::Paper& paper, const Draft& draft);

}  // namespace goldthread::site
