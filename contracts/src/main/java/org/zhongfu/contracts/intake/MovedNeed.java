// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.intake;

import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;

/**
 * A need that belongs to another file from now on. Of two records about one need the one with the higher number applies,
 * in whatever order they arrive.
 *
 * @param personId the person the need belongs to from now on
 * @param moves how often the need has been moved, this time included
 */
public record MovedNeed(NeedId needId, PersonId personId, long moves) {}
