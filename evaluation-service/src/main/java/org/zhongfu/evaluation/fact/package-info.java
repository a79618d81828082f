// SPDX-License-Identifier: Apache-2.0
/** What the other services told, one row per thing, right whatever the order in which it arrives. */
@NullMarked
package org.zhongfu.evaluation.fact;

import org.jspecify.annotations.NullMarked;
