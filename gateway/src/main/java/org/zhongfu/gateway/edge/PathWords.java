// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.edge;

import java.util.Set;

/** The fixed segments of the paths that are served; those of routes are known without it. */
public interface PathWords {

    /** Segments that are not parameters. */
    Set<String> words();
}
