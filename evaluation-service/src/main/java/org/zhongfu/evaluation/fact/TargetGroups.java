// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import java.util.List;
import java.util.TreeSet;
import org.zhongfu.contracts.intake.Recipient;

/** The target groups of a recipient, as they are stored. */
final class TargetGroups {

    private TargetGroups() {}

    /** All groups once, the primary one among them whether or not the sender listed it there too. */
    static List<String> of(Recipient recipient) {
        var all = new TreeSet<>(recipient.groups());
        if (recipient.primaryGroup() != null) {
            all.add(recipient.primaryGroup());
        }
        return List.copyOf(all);
    }
}
