#pragma once
// A content as it reads in one of its languages: each text that is translated in place of the main language's, each list as it was, place
// for place, so that what was worked out from the one holds for the other. A text that is not translated stays, and is marked as
// being in the main language (text/language_marks.hpp) where `marked` is asked for, so that a page can say so of the very words.
#include <string_view>

#include "model/content.hpp"

namespace goldthread::model {

enum class Untranslated { marked, as_it_is };

// Reports that were released are contents of their own: they stay as they are.
Content in_language(const Content& content, std::string_view language, Untranslated untranslated);

}  // namespace goldthread::model
