// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.pause;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of a pause; the code list {@code visit-pause-statuses} has the labels. */
@Schema(name = "VisitPauseStatus")
public enum PauseStatus implements State<PauseStatus> {
    /** It holds from its first to its last day. */
    VALID,
    /** It was entered by mistake. */
    WITHDRAWN;

    @Override
    public Set<PauseStatus> next() {
        return switch (this) {
            case VALID -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(PauseStatus.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("visit-pause-statuses", this);
    }
}
