// SPDX-License-Identifier: Apache-2.0
/** Disclosures of plain personal data: one way to record, limit and report them. */
@NullMarked
package org.zhongfu.base.disclosure;

import org.jspecify.annotations.NullMarked;
