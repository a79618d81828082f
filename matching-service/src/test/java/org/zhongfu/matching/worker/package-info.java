// SPDX-License-Identifier: Apache-2.0
/** Workers as their providers enter them. */
@NullMarked
package org.zhongfu.matching.worker;

import org.jspecify.annotations.NullMarked;
