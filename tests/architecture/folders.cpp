// Every folder with sources says in a README what lives there.
#include "tests/architecture/source_tree.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace gossamer::tests;

TEST_CASE("every folder with sources has a README.md") {
    std::set<std::string> folders;
    for (auto const* room : {"lang", "runtime", "stdlib", "tests", "unicode"})
        for (auto const& file : source_files(room)) folders.insert(std::filesystem::path(file).parent_path());
    // The folders below tests/unit mirror those they test, and say no more than those.
    std::erase_if(folders, [](std::string const& folder) { return folder.starts_with("tests/unit/"); });
    for (auto const& folder : folders)
        CHECK_MESSAGE(std::filesystem::exists(source_root() / folder / "README.md"), folder, " has no README.md");
}

TEST_CASE("every header is included once only") {
    for (auto const* room : {"lang", "runtime", "stdlib", "tests", "unicode"})
        for (auto const& file : source_files(room))
            if (file.ends_with(".hpp")) CHECK_MESSAGE(has_pragma_once(file), file, " lacks #pragma once");
}
