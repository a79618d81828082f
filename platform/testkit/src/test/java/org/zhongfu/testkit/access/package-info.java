// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.zhongfu.testkit.access;

import org.jspecify.annotations.NullMarked;
