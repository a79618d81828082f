// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.base;

import org.zhongfu.platform.web.Problem;

/** What a caller is told who uses one reference for two things. */
public final class ClientReferences {

    private ClientReferences() {}

    /** 409: the reference stands for a record with other content. */
    public static Problem usedForAnother() {
        return Problem.conflict(
                "You used this clientReference for a record with other content. Use a new one.",
                "该 clientReference 已用于内容不同的记录，请使用新的引用号。");
    }
}
