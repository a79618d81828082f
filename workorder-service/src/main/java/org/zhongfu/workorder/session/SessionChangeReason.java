// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.workorder.visit.InformedParty;

/**
 * Why a session is moved or cancelled, and who was told.
 *
 * @param code a code of the list of reasons of the step
 * @param text why, in plain words
 * @param informed who was told
 */
public record SessionChangeReason(String code, @Nullable String text, List<InformedParty> informed) {

    public SessionChangeReason {
        informed = List.copyOf(informed);
    }
}
