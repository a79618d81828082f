// SPDX-License-Identifier: Apache-2.0
/** Tests of the feature trail. */
@NullMarked
package org.zhongfu.workorder.trail;

import org.jspecify.annotations.NullMarked;
