// SPDX-License-Identifier: Apache-2.0
/** Workers' master data and credentials. */
@NullMarked
package org.zhongfu.matching.worker;

import org.jspecify.annotations.NullMarked;
