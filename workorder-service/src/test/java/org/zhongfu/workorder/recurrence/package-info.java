// SPDX-License-Identifier: Apache-2.0
/** Tests of recurring visits. */
@NullMarked
package org.zhongfu.workorder.recurrence;

import org.jspecify.annotations.NullMarked;
