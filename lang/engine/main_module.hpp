// What -m NAME and a folder given as a program run: a module found by name, as __main__.
#pragma once
#include <string>

#include "lang/engine/module_finder.hpp"

namespace gossamer {

struct MainModule {
    FoundModule found;
    std::string name;       // "pkg.__main__" for a package
    std::string complaint;  // not empty: there is nothing to run, and why; one line
};
// Imports the packages around it. nullopt: an exception is pending.
std::optional<MainModule> find_main_module(std::string const& name);

}  // namespace gossamer
