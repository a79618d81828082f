// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The processes of Zhongfu itself, in the order in which they are named to people. */
enum ZhongfuService {
    INTAKE("intake", "intake-service", 1),
    MATCHING("matching", "matching-service", 2),
    WORKORDER("workorder", "workorder-service", 3),
    EVALUATION("evaluation", "evaluation-service", 4),
    GATEWAY("gateway", "gateway", 0);

    private final String label;
    private final String module;
    private final int offset;

    ZhongfuService(String label, String module, int offset) {
        this.label = label;
        this.module = module;
        this.offset = offset;
    }

    String label() {
        return label;
    }

    int offset() {
        return offset;
    }

    Path jar(Path root) {
        return root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** Those that own a database; the gateway keeps nothing. */
    static List<ZhongfuService> withDatabase() {
        return Arrays.stream(values()).filter(service -> service != GATEWAY).toList();
    }
}
