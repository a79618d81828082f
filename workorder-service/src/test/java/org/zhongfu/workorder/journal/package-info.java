// SPDX-License-Identifier: Apache-2.0
/** Tests of the feature trail. */
@NullMarked
package org.zhongfu.workorder.journal;

import org.jspecify.annotations.NullMarked;
