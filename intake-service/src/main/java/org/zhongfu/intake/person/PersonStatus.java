// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of a person's file and the transitions between them. */
public enum PersonStatus implements State<PersonStatus> {
    /** The person receives or may receive services. */
    ACTIVE,
    /** The death of the person is recorded: needs and groups have ended, and nothing new is taken in. */
    DECEASED,
    /** The file was entered by mistake: nothing belongs to it, and its number is free. */
    VOIDED,
    /** The file was merged into another one of the same person, to which requests are redirected. */
    MERGED;

    @Override
    public Set<PersonStatus> next() {
        return switch (this) {
            case ACTIVE -> EnumSet.of(DECEASED, VOIDED, MERGED);
            case DECEASED, VOIDED, MERGED -> EnumSet.of(ACTIVE);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("person-statuses", this);
    }
}
