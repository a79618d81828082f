// SPDX-License-Identifier: Apache-2.0
/** One file per person: identity, encrypted where the law requires it, and the facts that eligibility rules read. */
@NullMarked
package org.zhongfu.intake.person;

import org.jspecify.annotations.NullMarked;
