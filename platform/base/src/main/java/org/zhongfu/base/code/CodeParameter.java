// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.code;

import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.CodeList;
import org.zhongfu.platform.web.Problem;

/** A code out of a query parameter, where {@link KnownCode} is not at hand. */
public final class CodeParameter {

    private CodeParameter() {}

    /**
     * The code of the request, if the list has it; null stays null.
     *
     * @throws Problem 400 when the list does not have it
     */
    public static @Nullable String of(String parameter, CodeList list, @Nullable String code) {
        if (code == null || AddedServices.find(list, code).isPresent()) {
            return code;
        }
        throw Problem.invalid(
                parameter,
                "must be a code of the list %1$s; see /api/v1/code-lists/%1$s".formatted(list.name()),
                "必须是代码表 %1$s 中的代码，参见 /api/v1/code-lists/%1$s".formatted(list.name()));
    }
}
