// SPDX-License-Identifier: Apache-2.0
/** Joins the platform and the contracts in the workorder service. */
@NullMarked
package org.zhongfu.workorder;

import org.jspecify.annotations.NullMarked;
