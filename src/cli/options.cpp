#include "cli/options.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <array>
#include <map>
#include <sstream>

namespace goldthread::cli {

namespace {

constexpr std::string_view version = "goldthread " GOLDTHREAD_VERSION;

// Named by the contract, made in later editions.
constexpr std::array<std::string_view, 1> later_commands = {"import"};

// What the site is made of, whether it is published or shown.
void set_up_request(CLI::App& app, BuildRequest& request, std::string& as_at, std::string& audience) {
  app.add_option("content", request.content, "the content folder")->type_name("CONTENT")->capture_default_str();
  app.add_option("--theme", request.theme, "a theme's name or folder, in place of the site's own")->type_name("NAME|DIR");
  app.add_option("--as-at", as_at, "in place of the site's as_at")->type_name("DATE");
  app.add_option("--audience", audience, "who it is for; the copy for members holds exempt parts, and goes to DIR/members")
      ->check(CLI::IsMember({"public", "members"}))
      ->type_name("public|members");
  app.add_option("--jobs", request.jobs, "threads; the output does not depend on it")->check(CLI::Range(1, 256))->type_name("N");
}

void set_up_build(CLI::App& app, BuildCommand& build, std::string& as_at, std::string& audience) {
  set_up_request(app, build.request, as_at, audience);
  app.add_option("--out", build.request.output, "where public goes")->type_name("DIR")->capture_default_str();
  app.add_option("--base-url", build.request.base_url, "in place of the site's base_url")->type_name("URL");
  app.add_flag("--offline", build.request.offline, "links end in index.html, for reading from disk");
  app.add_flag("--timings", build.timings, "say how long each stage took");
}

void set_up_serve(CLI::App& app, ServeCommand& serve, std::string& as_at, std::string& audience) {
  set_up_request(app, serve.request, as_at, audience);
  app.add_option("--port", serve.port, "of this machine; 0: any that is free; else 8000, or the next that is free")
      ->check(CLI::Range(0, 65535))
      ->type_name("N");
  app.add_flag("--open", serve.open, "open the browser, from a terminal");
  app.add_flag("--timings", serve.timings, "say how long each stage took");
}

void set_up_check(CLI::App& app, CheckCommand& check, std::string& format, std::string& list) {
  app.add_option("content", check.content, "the content folder")->type_name("CONTENT")->capture_default_str();
  app.add_option("--format", format, "how findings are printed")
      ->check(CLI::IsMember({"text", "json", "sarif"}))
      ->type_name("text|json|sarif");
  app.add_option("--list", list,
                 "print a list for officers in place of findings: who owes what by when, what is not reported, the steps of each report, "
                 "what is held back, or what lacks a language of the site")
      ->check(CLI::IsMember({"owed", "missing", "timetable", "held", "translations"}))
      ->type_name("owed|missing|timetable|held|translations");
}

void set_up_diff(CLI::App& app, DiffCommand& diff, std::string& format) {
  app.add_option("old", diff.old_content, "a content folder, a built output or a released report, as it was")->required()->type_name("OLD");
  app.add_option("new", diff.new_content, "the same as it is")->required()->type_name("NEW");
  app.add_option("--format", format, "how changes are printed")->check(CLI::IsMember({"text", "json"}))->type_name("text|json");
}

void set_up_audit(CLI::App& app, AuditCommand& audit) {
  app.add_option("output", audit.output, "what was built: its folder, or public or members in it")->required()->type_name("OUTPUT");
  app.add_option("--content", audit.content, "the content folder it was built from")->type_name("CONTENT")->capture_default_str();
}

void set_up_release(CLI::App& app, ReleaseCommand& release) {
  app.add_option("report", release.report, "the report's id")->required()->type_name("REPORT");
  app.add_option("content", release.content, "the content folder")->type_name("CONTENT")->capture_default_str();
  app.add_option("--withdraw", release.withdraw, "take out a value that must not have been published: a measure and a period")
      ->expected(2)
      ->type_name("ITEM PERIOD");
  app.add_option("--why", release.why, "why it is withdrawn: this is published, so without the value")->type_name("TEXT");
  app.add_option("--by", release.by, "the post that withdraws it; else the measure's owner")->type_name("POST");
}

void set_up_new(CLI::App& app, NewCommand& fresh) {
  app.add_option("kind", fresh.kind, "what to make")
      ->required()
      ->check(CLI::IsMember({"site", "priority", "outcome", "activity", "measure", "report", "paper"}))
      ->type_name("site|priority|outcome|activity|measure|report|paper");
  app.add_option("id", fresh.id, "its id; of a site the folder to make")->required()->type_name("ID");
  app.add_option("extras", fresh.extras, "keys of the new file, outcome=clean-streets")->type_name("KEY=VALUE");
  app.add_option("--lang", fresh.language, "begins the translation of what is there: ID.cy.md beside ID.md")->type_name("LANGUAGE");
  app.add_option("--content", fresh.content, "the content folder")->type_name("CONTENT")->capture_default_str();
}

PrintAndExit wrong(std::string text) { return {"goldthread: " + std::move(text) + "\n", exit_wrong_command_line}; }

Command finished(ReleaseCommand release) {
  release.program = version;
  if (!release.withdraw.empty() && release.why.empty()) return wrong("--withdraw needs --why: the reason is published with the report");
  if (release.withdraw.empty() && !release.why.empty()) return wrong("--why is the reason of a --withdraw, and there is none");
  if (release.withdraw.empty() && !release.by.empty()) return wrong("--by says who made a --withdraw, and there is none");
  return release;
}

Command finished(CheckCommand check, const std::string& format, const std::string& list) {
  check.format = format == "json" ? Format::json : format == "sarif" ? Format::sarif : Format::text;
  if (list.empty()) return check;
  if (check.format != Format::text) return wrong("a --list is printed as text alone");
  check.list = list == "owed"           ? authoring::OfficerList::owed
               : list == "missing"      ? authoring::OfficerList::missing
               : list == "held"         ? authoring::OfficerList::held
               : list == "translations" ? authoring::OfficerList::translations
                                        : authoring::OfficerList::timetable;
  return check;
}

// What is wrong with the options of a request; nothing where it is filled.
std::optional<PrintAndExit> fill(BuildRequest& request, const std::string& as_at, const std::string& audience) {
  if (!as_at.empty()) {
    request.as_at = model::Date::parse(as_at);
    if (!request.as_at) return wrong(fmt::format("--as-at takes a date such as 2025-11-14, and this is not one: {}", as_at));
  }
  const bool web = request.base_url.rfind("https://", 0) == 0 || request.base_url.rfind("http://", 0) == 0;
  if (!request.base_url.empty() && !web)
    return wrong(fmt::format("--base-url takes an address of the web, and this is not one: {}", request.base_url));
  if (!request.base_url.empty() && request.base_url.back() != '/') request.base_url += '/';
  if (audience == "members") request.audience = disclose::Audience::members;
  return std::nullopt;
}

template <class Making>
Command finished(Making command, const std::string& as_at, const std::string& audience) {
  if (auto what_is_wrong = fill(command.request, as_at, audience)) return *what_is_wrong;
  return command;
}

}  // namespace

Command parse_command_line(int argc, const char* const* argv) {
  CLI::App app("Publishes a council's performance as a website, workbooks and data.", "goldthread");
  app.set_version_flag("--version", std::string(version));
  app.require_subcommand(0, 1);

  BuildCommand build;
  std::string as_at;
  std::string audience = "public";
  CLI::App* build_app = app.add_subcommand("build", "Builds the website, workbooks and data into DIR/public");
  set_up_build(*build_app, build, as_at, audience);

  ServeCommand serve;
  CLI::App* serve_app = app.add_subcommand("serve", "Shows the site on this machine alone, and each change as it is saved; writes nothing");
  set_up_serve(*serve_app, serve, as_at, audience);

  CheckCommand check;
  std::string format = "text";
  CLI::App* check_app = app.add_subcommand("check", "Says what is wrong with the content; writes nothing");
  std::string list;
  set_up_check(*check_app, check, format, list);

  DiffCommand diff;
  std::string diff_format = "text";
  CLI::App* diff_app = app.add_subcommand("diff", "Says what changed between two content folders, two outputs, or two released reports");
  set_up_diff(*diff_app, diff, diff_format);

  AuditCommand audit;
  CLI::App* audit_app = app.add_subcommand("audit", "Proves that nothing withheld is in what was built");
  set_up_audit(*audit_app, audit);

  ReleaseCommand release;
  CLI::App* release_app = app.add_subcommand("release", "Freezes a report as it is published");
  set_up_release(*release_app, release);

  NewCommand fresh;
  CLI::App* new_app = app.add_subcommand("new", "Makes a site, or one file of it, to fill in");
  set_up_new(*new_app, fresh);

  std::string topic;
  CLI::App* help_app = app.add_subcommand("help", "Explains a command");
  help_app->add_option("command", topic, "the command")->type_name("COMMAND");

  if (argc > 1) {
    for (const std::string_view later : later_commands) {
      if (argv[1] == later) return wrong(fmt::format("`{}` is not in this edition", later));
    }
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    for (const CLI::App* command : {build_app, serve_app, check_app, new_app, release_app, diff_app, audit_app, help_app}) {
      if (command->parsed()) return PrintAndExit{command->help(), exit_done};
    }
    return PrintAndExit{app.help(), exit_done};
  } catch (const CLI::CallForVersion&) {
    return PrintAndExit{std::string(version) + "\n", exit_done};
  } catch (const CLI::ParseError& error) {
    return wrong(fmt::format("{}\nTry `goldthread --help`.", error.what()));
  }

  if (build_app->parsed()) return finished(std::move(build), as_at, audience);
  if (serve_app->parsed()) return finished(std::move(serve), as_at, audience);
  if (new_app->parsed()) return fresh;
  if (release_app->parsed()) return finished(std::move(release));
  if (check_app->parsed()) return finished(std::move(check), format, list);
  if (audit_app->parsed()) return audit;
  if (diff_app->parsed()) {
    diff.json = diff_format == "json";
    return diff;
  }
  if (topic.empty()) return PrintAndExit{app.help(), help_app->parsed() ? exit_done : exit_wrong_command_line};
  for (const CLI::App* command : {build_app, serve_app, check_app, new_app, release_app, diff_app, audit_app, help_app}) {
    if (command->get_name() == topic) return PrintAndExit{command->help("goldthread"), exit_done};
  }
  return wrong(fmt::format("there is no command `{}`\nTry `goldthread --help`.", topic));
}

}  // namespace goldthread::cli
