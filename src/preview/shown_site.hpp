#pragma once
// A whole site that is drawn when it is asked for: the very bytes that a build would publish. Reads documents from the content folder when
// they are asked for, and writes nothing.
#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "pipeline.hpp"
#include "publish/link_check.hpp"

namespace goldthread::preview {

// What was read and worked out, with its findings; no manuscript where there are errors.
struct Written {
  BuildResult result;
  std::unique_ptr<Manuscript> manuscript;
};

// Sizes of downloads as they were made last, by path. Pages say them; making a workbook only to know it takes longer than a reader
// waits, so a page is drawn with the last one known until it is known anew.
using Sizes = std::map<std::string, std::uintmax_t, std::less<>>;

// What can be told only once everything has been drawn.
struct Proof {
  Sizes sizes;
  std::vector<publish::BrokenLink> broken_links;
};

class ShownSite {
 public:
  // `written` has a manuscript. A download whose size is not known is made for it now.
  ShownSite(BuildRequest request, std::shared_ptr<const Written> written, const Sizes& known);
  ShownSite(const ShownSite&) = delete;
  ShownSite& operator=(const ShownSite&) = delete;

  // The bytes of a file by its path, "measures/index.html"; nothing where the site has none.
  std::optional<std::string> bytes(std::string_view path) const;
  bool has(std::string_view path) const;

  const std::shared_ptr<const Written>& written() const { return written_; }
  const Sizes& sizes() const { return sizes_; }
  // "/performance/" of a site that is to stand there.
  const std::string& base() const { return base_; }
  // Of the theme's stylesheet: "assets/civic-1a2b3c.css".
  const std::string& stylesheet() const { return website_.theme_addresses().stylesheet; }

  // Draws everything once. Nothing where it was told to stop in between.
  std::optional<Proof> proof(const std::atomic<bool>& stop) const;

 private:
  const site::File* made_file(std::string_view path) const;

  BuildRequest request_;
  std::shared_ptr<const Written> written_;
  std::vector<publish::Offer> offers_;
  Sizes sizes_;
  site::Website website_;
  std::string base_;
  std::unordered_map<std::string_view, std::function<std::string()>> makers_;
};

}  // namespace goldthread::preview
