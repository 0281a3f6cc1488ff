// gossamer --dump-tree: the syntax trees of files in the text of CPython's ast.dump(…, include_attributes=True).
#pragma once
#include <string>
#include <vector>

namespace gossamer::cli {

// One tree a line, in the order of the files; a file that does not parse gives a line "error: …". Status 1 if any did
// not.
int dump_trees(std::vector<std::string> const& files);

}  // namespace gossamer::cli
