// SPDX-License-Identifier: Apache-2.0
/** Visits: the workers' calendar and the proof that a visit took place. */
@NullMarked
package org.zhongfu.workorder.visit;

import org.jspecify.annotations.NullMarked;
