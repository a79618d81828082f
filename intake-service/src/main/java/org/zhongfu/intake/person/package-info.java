// SPDX-License-Identifier: Apache-2.0
/** One file per person: who somebody is, kept unreadable where the law asks for it, and the facts rules may read. */
@NullMarked
package org.zhongfu.intake.person;

import org.jspecify.annotations.NullMarked;
