import type { FieldSentences } from '../field-sentences.js';

const registered = (what: string): string => `${what} này đã được đăng ký.`;
const unusable = (what: string): string => `Không thể đăng ký bằng ${what} này.`;

/** What is said of the fields that have Vietnamese's own labels. */
export const viFields: FieldSentences = {
  enter: {
    address: 'Nhập địa chỉ của bạn',
    birthdate: 'Nhập ngày sinh của bạn',
    email: 'Nhập địa chỉ email của bạn',
    family_name: 'Nhập họ của bạn',
    gender: 'Cho biết giới tính của bạn',
    given_name: 'Nhập tên của bạn',
    locale: 'Cho biết ngôn ngữ của bạn',
    middle_name: 'Nhập tên đệm của bạn',
    name: 'Nhập họ và tên của bạn',
    nickname: 'Nhập biệt danh của bạn',
    phone_number: 'Nhập số điện thoại của bạn',
    picture: 'Nhập liên kết đến ảnh của bạn',
    preferred_username: 'Nhập tên người dùng bạn muốn',
    profile: 'Nhập liên kết đến trang cá nhân của bạn',
    website: 'Nhập địa chỉ trang web của bạn',
    zoneinfo: 'Cho biết múi giờ của bạn',
    username: 'Nhập tên người dùng',
    usernameEmailOrPhone: 'Nhập địa chỉ email hoặc số điện thoại của bạn',
    password: 'Nhập mật khẩu',
    password_confirmation: 'Nhập lại mật khẩu',
    code: 'Nhập mã xác nhận',
  },
  taken: {
    username: 'Tên người dùng này đã có người sử dụng.',
    email: registered('Địa chỉ email'),
    phone_number: registered('Số điện thoại'),
    usernameEmailOrPhone: registered('Địa chỉ email hoặc số điện thoại'),
  },
  unusable: {
    username: unusable('tên người dùng'),
    email: unusable('địa chỉ email'),
    phone_number: unusable('số điện thoại'),
    usernameEmailOrPhone: unusable('địa chỉ email hoặc số điện thoại'),
  },
};
