// What programs put into the search for modules: finders on sys.meta_path, hooks on sys.path_hooks, entries of
// sys.path_importer_cache, loaders. As long as nobody has, the engine searches and loads by itself, and none of this
// runs.
#pragma once
#include "lang/engine/module_finder.hpp"
#include "runtime/protocol/hooks.hpp"

namespace gossamer {

// Is the search as it was made?
bool search_is_plain();
// Asks everybody on sys.meta_path, in order: a spec, or None; owned. path: of the package around it, or None; target:
// the module that is loaded anew, or None.
Value ask_finders(Str* name, Value path, Value target);
// What one of the finders that stand on sys.meta_path from the beginning answers; owned, None: it knows no such module.
Value ask_own_finder(Str* name, Value path, ModuleSearch where);
// A new module made as the spec says, run, and in sys.modules; owned.
Value load_from_spec(Value spec);

}  // namespace gossamer
