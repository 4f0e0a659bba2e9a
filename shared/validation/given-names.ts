/**
 * Given names that are common among children and staff here, whatever their families speak. Left out are names that
 * are also Dutch words or months, or that stand in the names of schools, books and programs for young children. A list
 * can never be whole: it catches the usual slip.
 */
export const givenNames: readonly string[] = [
  'Aaliyah Aaron Abdel Abdullah Abel Abigail Adam Adriaan Ahmed Aicha Aisha Alara Aleksander Ali Alicia',
  'Aliyah Amin Amina Amir Amira Amy Anas Andreas Angelina Anna Anouk Antoni Anwar Arda Armin Arthur Asmaa Asya',
  'Aukje Aya Ayaan Ayah Ayla Aylin Ayoub Azra Badr Benjamin Berat Berend Bilal Boaz Bodhi Bram Britt Bruno Casper',
  'Charlotte Chloé Daan Dagmar Damian Dani Daniël Daniëlle Danique David Demi Dewi Dex Dexter Diana Diederik Dilan',
  'Dina Dirk Djamila Duuk Duncan Dylan Eef Efe Elena Elias Elif Elin Elisa Elise Eliyas Ella Elisabeth Emilia Emily',
  'Emin Emir Emma Emmanuel Enes Esila Esmee Esmée Eva Evelien Eveline Evi Evy Eymen Fabian Fadi Farah Faris Fatima',
  'Fatma Feline Femke Fenna Fenne Filip Finn Fleur Floris Florian Frederik Freek Gabriel Gijs Giovanni Guus Hafsa',
  'Hailey Hamza Hanna Hannah Hanneke Hassan Hatice Hendrik Hidde Hugo Hussein Ibrahim Ilias Ilyas Imane Imran Inaya',
  'Ines Inger Isa Isabel Isabella Isabelle Ismaël Ismail Ivy Izabela Jaap Jacob Jacub Jade Jakub James Jamila Jan',
  'Jana Jara Jasper Jax Jayden Jaylinn Jelle Jens Jeroen Jesse Jesper Jette Jim Jinte Joanna Jochem Joep Johan',
  'Johanna Jonas Jonathan Joost Jordy Joris Josephine Joshua Joy Julia Julian Julie Julius Jurre',
  'Kaan Kacper Karim Karlijn Kasper Kees Kerem Khadija Kian Kiki Kiara Klaas Koen Lana Lara Lars Lauren Laura',
  'Layla Lena Lenn Lenny Leonie Leo Levi Lewis Leyla Liam Lieke Lieselotte Lilly Lina Lisa Lisanne Livia Lize Loek',
  'Lois Lotte Loïs Lou Louis Louise Luana Luc Luca Lucas Lucy Luna Luuk Lynn Maartje Maarten Maja Malak Malik Manar',
  'Mariam Marieke Marit Marley Marwa Maryam Mateusz Mathijs Mats Matteo Maud Maurits Maya Mees Mehmet Melissa',
  'Melle Meryem Mette Michael Michał Mick Miguel Mika Mikail Mila Milan Milena Milo Milou Minke Mirac Miran Mirthe',
  'Mohamad Mohamed Mohammad Mohammed Moniek Morris Moussa Muhammed Mustafa Naomi Naoufal Nadia Nathan Nathalie',
  'Naud Nikki Nina Nisa Noa Noah Noëlle Noud Noor Noortje Nora Norah Nova Nour Nynke Odin Olaf Oliver Olivia Olivier',
  'Omar Oscar Otis Otto Oumaima Owen Patryk Pepijn Philip Pien Pieter Pippa Quinn Quinten Rafael Rania Rayan Rayyan',
  'Rebecca Reda Rens Resul Rik Riley Rinus Rivka Robin Robbe Romy Roan Roel Rosalie Rosie Ruben Ryan Rym Saar Saartje',
  'Sabrina Safa Safae Salma Sam Samantha Samira Samuel Sanae Sander Sanne Sara Sarah Sebastian Selin Selma Sem Semih',
  'Senna Sepp Sevda Siem Silas Silke Simon Sjoerd Sofia Sofie Soufiane Sophia Sophie Stan Stefan Stella Sterre',
  'Stijn Sumaya Suus Suze Sven Syb Tara Tess Teun Tessa Thijmen Thijs Thomas Tijmen Tijn Tim Timo Timothy Tobias Tom',
  'Tristan Tuur Umut Valentijn Veerle Victor Viktor Vince Vincent Wiktoria Wout Wouter Xavi Yara Yasin Yasmin',
  'Yasmina Yassin Yassine Yfke Yigit Youssef Yuna Yusuf Yunus Zahra Zainab Zakaria Zara Zayn Zeynep Ziggy Zoë Zoe Zofia',
  'Zuzanna',
].flatMap((line) => line.split(' '));
