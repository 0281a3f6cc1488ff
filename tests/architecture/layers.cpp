// Who may include whom. Within a list a later layer may include an earlier one, never the reverse.
#include "tests/architecture/source_tree.hpp"

#include <doctest/doctest.h>

#include <optional>

using namespace gossamer::tests;

namespace {

using Layers = std::vector<std::vector<std::string>>;  // the folders and files of one layer may include each other

// runtime.hpp is the table of contents: it declares what the layers define for it, and runtime.cpp calls them all.
Layers const runtime_layers = {{"runtime/unicode"},   {"runtime/heap", "runtime/runtime.hpp"},
                               {"runtime/value"},     {"runtime/object"},
                               {"runtime/core"},      {"runtime/errors"},
                               {"runtime/protocol"},  {"runtime/binding"},
                               {"runtime/types"},     {"runtime/weak"},
                               {"runtime/lifetimes"}, {"runtime/runtime.cpp"}};

Layers const lang_layers = {{"lang/source"},
                            {"lang/syntax"},
                            {"lang/analysis"},
                            {"lang/lowering", "lang/nodes", "lang/engine", "lang/modules"},
                            {"lang/cli"}};

bool is_below(std::string const& path, std::string const& folder) { return path.starts_with(folder + "/"); }

std::optional<std::size_t> layer_of(std::string const& path, Layers const& layers) {
    for (std::size_t index = 0; index < layers.size(); ++index)
        for (auto const& folder : layers[index])
            if (path == folder || is_below(path, folder)) return index;
    return {};
}

std::string place(Include const& include) {
    return include.file + ":" + std::to_string(include.line) + " includes " + include.target;
}

void check_steps(std::string const& room, Layers const& layers) {
    for (auto const& include : includes_below(room)) {
        auto from = layer_of(include.file, layers), to = layer_of(include.target, layers);
        if (from && to) CHECK_MESSAGE(*to <= *from, place(include), ", a step back up the layers");
    }
}

void check_never(std::string const& room, std::vector<std::string> const& forbidden) {
    for (auto const& include : includes_below(room))
        for (auto const& folder : forbidden)
            CHECK_MESSAGE(!is_below(include.target, folder), place(include), ", which ", room, " must not know");
}

}  // namespace

TEST_CASE("the tests see the sources") {
    CHECK_FALSE(source_files("tests/architecture").empty());
    CHECK_FALSE(includes_below("tests/architecture").empty());
}

TEST_CASE("runtime knows neither lang nor stdlib") { check_never("runtime", {"lang", "stdlib"}); }

TEST_CASE("stdlib knows runtime only") { check_never("stdlib", {"lang"}); }

// The names of characters are no objects: the front end may ask for them.
TEST_CASE("the front end knows nothing of objects") {
    for (auto const* room : {"lang/source", "lang/syntax"}) {
        check_never(room, {"stdlib"});
        for (auto const& include : includes_below(room))
            CHECK_MESSAGE((!is_below(include.target, "runtime") || is_below(include.target, "runtime/unicode")),
                          place(include), ", which ", room, " must not know");
    }
}

TEST_CASE("runtime has its layers") { check_steps("runtime", runtime_layers); }

TEST_CASE("lang has its layers") { check_steps("lang", lang_layers); }

TEST_CASE("every room of runtime and lang has a place in the order") {
    for (auto const& file : source_files("runtime")) CHECK_MESSAGE(layer_of(file, runtime_layers), file);
    for (auto const& file : source_files("lang")) CHECK_MESSAGE(layer_of(file, lang_layers), file);
}

TEST_CASE("includes name a neighbour, or their file from the root of the repository") {
    for (auto const* room : {"lang", "runtime", "stdlib", "tests"})
        for (auto const& include : includes_below(room)) {
            bool from_root = std::filesystem::exists(source_root() / include.target);
            auto beside = (source_root() / include.file).replace_filename(include.target);
            bool neighbour = include.target.find('/') == std::string::npos && std::filesystem::exists(beside);
            CHECK_MESSAGE((from_root || neighbour), place(include), ", which is not there");
        }
}
