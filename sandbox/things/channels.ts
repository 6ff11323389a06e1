export type Channel = 'email' | 'sms' | 'push' | 'notify' | 'viber' | 'whatsapp' | 'telegram_bot';
