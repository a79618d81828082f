// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The processes of Zhongfu itself, in the order in which messages name them. */
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

    String module() {
        return module;
    }

    /** Whether it owns a database; the gateway stores nothing. */
    boolean hasDatabase() {
        return this != GATEWAY;
    }

    /** Whether it keeps a hash chain: of each work order, and of the audit. */
    boolean keepsHashChain() {
        return this == WORKORDER || this == EVALUATION;
    }

    int offset() {
        return offset;
    }

    Path jar(Path root) {
        return root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** The services that own a database. */
    static List<ZhongfuService> withDatabase() {
        return Arrays.stream(values()).filter(ZhongfuService::hasDatabase).toList();
    }
}
