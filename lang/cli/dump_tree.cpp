#include "lang/cli/dump_tree.hpp"

#include <cstdio>
#include <fstream>
#include <sstream>

#include "lang/syntax/dump.hpp"
#include "lang/syntax/parser.hpp"

namespace gossamer::cli {

int dump_trees(std::vector<std::string> const& files) {
    int status = 0;
    for (std::string const& file : files) {
        std::ifstream stream(file, std::ios::binary);
        std::stringstream bytes;
        bytes << stream.rdbuf();
        std::string out;
        if (!stream)
            out = "error: cannot read " + file;
        else {
            auto loaded = source::load(file, bytes.str());
            if (auto* const problem = std::get_if<source::LoadError>(&loaded))
                out = "error: " + problem->message;
            else {
                auto const parsed = syntax::parse(std::get<0>(loaded), syntax::Mode::file);
                out = parsed ? syntax::dump(*parsed.tree) : "error: " + parsed.error.message;
            }
        }
        if (out.starts_with("error: ")) status = 1;
        out += '\n';
        std::fwrite(out.data(), 1, out.size(), stdout);
    }
    return status;
}

}  // namespace gossamer::cli
